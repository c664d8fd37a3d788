using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Schema;

/// <summary>Reads a charter's id off its file name.</summary>
public static partial class CharterName
{
    // Names that Windows cannot store, and names that the site's own pages have.
    public static readonly FrozenSet<string> Reserved = new[]
    {
        "con", "prn", "aux", "nul", "index", "readme", "404", "embed",
        "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The id; of a name that is not an id the one that is suggested, so that links to it do not also break; else null.</summary>
    public static CommunityId? Read(SourceFile file, ICollection<Diagnostic> problems)
    {
        var name = file.Path.FileName[..^".md".Length];
        if (Judge(SourceSpan.StartOf(file.Path), name) is { } problem)
            problems.Add(problem);
        return CommunityId.Read(name) ?? Suggest(name);
    }

    /// <summary>What is wrong with a name as the id of a new charter, and the name to take instead; null where nothing is.</summary>
    public static (string Problem, string? Instead)? FindProblem(string name)
    {
        if (Judge(SourceSpan.StartOf(new SourcePath(name)), name) is not { } problem)
            return null;
        var instead = Suggest(name)?.Value;
        return (problem.Message, instead is not null && Reserved.Contains(instead) ? instead + "-community" : instead);
    }

    private static Diagnostic? Judge(SourceSpan span, string name)
    {
        if (CommunityId.Read(name) is null)
            return InvalidId.At(span, name, Suggest(name)?.Value is { } near ? Reserved.Contains(near) ? near + "-community" : near : "");
        return Reserved.Contains(name) ? InvalidId.Reserved(span, name) : null;
    }

    private static CommunityId? Suggest(string name)
    {
        var lowered = NotKebab().Replace(name.ToLowerInvariant(), "-").Trim('-');
        return CommunityId.Read(lowered.Length > CommunityId.MaxLength ? lowered[..CommunityId.MaxLength].Trim('-') : lowered);
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotKebab();
}
