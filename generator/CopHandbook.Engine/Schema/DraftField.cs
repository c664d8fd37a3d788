using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Schema;

/// <summary>A field that whoever proposes a community is asked for.</summary>
public sealed class DraftField
{
    private readonly FieldShape known;
    private readonly Shape value;

    private DraftField(string path)
    {
        Path = path;
        known = Find(SchemaShapes.Charter, path.Split('.'));
        IsList = known.Shape is ListShape;
        value = known.Shape is ListShape list ? list.Item : known.Shape;
    }

    public static DraftField Subject { get; } = new("subject");

    public static DraftField GoalKind { get; } = new("goals.kind");

    public static DraftField GoalFor { get; } = new("goals.for");

    public static DraftField GoalText { get; } = new("goals.text");

    public static DraftField Sponsor { get; } = new("sponsor.name");

    public static DraftField Hours { get; } = new("time.cop-budget.hours");

    /// <summary>The names from the top, those of list items included: <c>goals.kind</c>.</summary>
    public string Path { get; }

    /// <summary>Whether several values can be given.</summary>
    public bool IsList { get; }

    public string Meaning => known.Field.Meaning;

    /// <summary>The words of a closed list; else empty.</summary>
    public IReadOnlyList<string> Words => value is WordShape words ? words.Words : [];

    /// <summary>What is wrong with one value as it is given, in the words of the catalogue; null where nothing is.</summary>
    public Diagnostic? FindProblem(string given)
    {
        var file = new SourceFile(new SourcePath(Path), given);
        var builder = new FrontMatterBuilder(given);
        builder.AddScalar(new TextRange(0, given.Length), given, quoted: false);
        var scalar = builder.ToTree().Root;
        return value is WordShape words
            ? ValueProblems.Find(file, scalar, known, words)
            : ValueProblems.Find(file, scalar, known, (ValueShape)value, out _);
    }

    private static FieldShape Find(GroupShape group, ReadOnlySpan<string> names)
    {
        var found = group[names[0]] ?? throw new InvalidOperationException($"the schema has no field '{names[0]}'");
        return names.Length == 1 ? found : Find((GroupShape)(found.Shape is ListShape list ? list.Item : found.Shape), names[1..]);
    }
}
