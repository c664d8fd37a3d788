using System.Runtime.CompilerServices;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>A test of search in a browser: skipped where there is no browser or no indexer, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SearchFactAttribute : FactAttribute
{
    // The reason stands in the name too, since `dotnet test` prints the names of skipped tests alone.
    public SearchFactAttribute([CallerMemberName] string name = "")
    {
        Skip = InstalledIndexer.WhySkipped;
        if (Skip is not null)
            DisplayName = $"{name}: {Skip}";
    }
}
