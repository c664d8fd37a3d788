using System.Runtime.CompilerServices;

namespace CopHandbook.Tests.Harness;

/// <summary>A test of large pages: skipped where the system has none to ask for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HugePagesFactAttribute : FactAttribute
{
    // The reason stands in the name too, since `dotnet test` prints the names of skipped tests alone.
    public HugePagesFactAttribute([CallerMemberName] string name = "")
    {
        Skip = File.Exists("/sys/kernel/mm/transparent_hugepage/enabled") ? null : "only where Linux has large pages";
        if (Skip is not null)
            DisplayName = $"{name}: {Skip}";
    }
}
