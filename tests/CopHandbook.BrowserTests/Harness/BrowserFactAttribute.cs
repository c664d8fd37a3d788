using System.Runtime.CompilerServices;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>A test in a browser: skipped where there is none, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    // The reason stands in the name too, since `dotnet test` prints the names of skipped tests alone.
    public BrowserFactAttribute([CallerMemberName] string name = "")
    {
        Skip = InstalledBrowser.WhySkipped;
        if (Skip is not null)
            DisplayName = $"{name}: {Skip}";
    }
}
