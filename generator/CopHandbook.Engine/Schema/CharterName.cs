using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Schema;

/// <summary>Reads a charter's id off its file name.</summary>
internal static partial class CharterName
{
    // Names that Windows cannot store, and names that the site's own pages have.
    private static readonly FrozenSet<string> Reserved = new[]
    {
        "con", "prn", "aux", "nul", "index", "readme", "404", "embed",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The id; of a name that is not an id the one that is suggested, so that links to it do not also break; else null.</summary>
    public static CommunityId? Read(SourceFile file, ICollection<Diagnostic> problems)
    {
        var name = file.Path.FileName[..^".md".Length];
        var span = SourceSpan.StartOf(file.Path);
        if (CommunityId.Read(name) is { } id)
        {
            if (Reserved.Contains(name))
                problems.Add(InvalidId.Reserved(span, name));
            return id;
        }

        var lowered = NotKebab().Replace(name.ToLowerInvariant(), "-").Trim('-');
        var suggestion = CommunityId.Read(lowered.Length > CommunityId.MaxLength ? lowered[..CommunityId.MaxLength].Trim('-') : lowered);
        problems.Add(InvalidId.At(span, name, suggestion?.Value ?? ""));
        return suggestion;
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotKebab();
}
