using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>The names of people, or the tags, of all charters: each spelling once, with the charters that have it.</summary>
internal sealed class SpeltNames
{
    private readonly Dictionary<string, SpeltName> bySpelling = new(StringComparer.Ordinal);
    private readonly List<SpeltName> asMet = [];
    private readonly string kind;

    private SpeltNames(string kind) => this.kind = kind;

    /// <summary>People and tags, never compared with each other.</summary>
    public static IReadOnlyList<SpeltNames> In(IEnumerable<CharterFile> communities)
    {
        var (people, tags) = (new SpeltNames("name"), new SpeltNames("tag"));
        foreach (var file in communities)
        {
            foreach (var person in CharterPeople.Named(file.Charter))
                people.Add(person.Name, file, person.Path);
            for (var i = 0; i < file.Charter.Tags.Count; i++)
                tags.Add(file.Charter.Tags[i], file, $"tags[{i}]");
        }

        return [people.Ordered(), tags.Ordered()];
    }

    /// <summary>The spelling that most charters have comes first; of equally many, one in small letters with capitals, then the one met first.</summary>
    public IReadOnlyList<SpeltName> ByUse { get; private set; } = [];

    /// <summary>One message for each charter that has the rarer of two spellings.</summary>
    /// <param name="says">What lies between the two.</param>
    public IEnumerable<Diagnostic> Report(Rule rule, SpeltName rarer, SpeltName usual, string says) =>
        rarer.Places.Select(place =>
        {
            var other = usual.Places[0];
            var where = ReferenceEquals(other.File, place.File) ? "this charter" : other.File.Path.InContent;
            return rule.Report(
                place.Span,
                $"the {kind} '{Words.Seen(rarer.Written)}' {says} '{Words.Seen(usual.Written)}' in {where}",
                kind == "tag"
                    ? $"write '{Words.Seen(usual.Written)}' here too, if it is the same"
                    : $"write '{Words.Seen(usual.Written)}' here too, if it is the same person; if it is not, waive this with the reason")
                with
            { Related = [other.Span] };
        });

    private SpeltNames Ordered()
    {
        ByUse = [.. asMet
            .OrderByDescending(name => name.Places.Count)
            .ThenByDescending(name => name.Written.Any(char.IsUpper) && name.Written.Any(char.IsLower))];
        return this;
    }

    private void Add(string written, CharterFile file, string path)
    {
        if (!bySpelling.TryGetValue(written, out var name))
            asMet.Add(bySpelling[written] = name = new(written, PlainNames.Of(written)));
        // A charter that names somebody twice is told once.
        if (name.Places.Count == 0 || !ReferenceEquals(name.Places[^1].File, file))
            name.Places.Add(new(file, path));
    }
}

/// <summary>One spelling.</summary>
internal sealed record SpeltName(string Written, PlainForm Plain)
{
    /// <summary>One for each charter.</summary>
    public List<NamePlace> Places { get; } = [];
}

/// <summary>Where a charter has a name first.</summary>
internal sealed record NamePlace(CharterFile File, string Path)
{
    public SourceSpan Span => File.Places.At(Path);
}
