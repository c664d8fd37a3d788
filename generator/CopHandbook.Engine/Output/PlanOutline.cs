using CopHandbook.Engine.Output.Reuse;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Output;

/// <summary>What of a plan must be known before the first of its files is written.</summary>
/// <param name="Count">How many times files are made.</param>
/// <param name="Paths">Of all files, as hashes.</param>
/// <param name="Folders">Those that files are in; those above them are not named.</param>
internal sealed record PlanOutline(int Count, IReadOnlySet<UInt128> Paths, IReadOnlySet<string> Folders)
{
    public static PlanOutline Of(IEnumerable<PlannedFiles> plan)
    {
        var (count, paths, folders) = (0, new HashSet<UInt128>(), new HashSet<string>(StringComparer.Ordinal));
        var folder = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var planned in plan)
        {
            count++;
            foreach (var path in planned.Paths)
            {
                paths.Add(PathHash.Of(path.Value));
                folder.Add(Path.GetDirectoryName(path.Value.AsSpan()));
            }
        }

        return new(count, paths, folders);
    }
}
