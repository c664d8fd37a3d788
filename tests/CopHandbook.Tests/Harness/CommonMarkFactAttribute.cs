using System.Runtime.CompilerServices;

namespace CopHandbook.Tests.Harness;

/// <summary>A test with the examples of CommonMark: skipped where they were not fetched, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CommonMarkFactAttribute : FactAttribute
{
    // The reason stands in the name too, since `dotnet test` prints the names of skipped tests alone.
    public CommonMarkFactAttribute([CallerMemberName] string name = "")
    {
        Skip = CommonMarkSpec.WhySkipped;
        if (Skip is not null)
            DisplayName = $"{name}: {Skip}";
    }
}
