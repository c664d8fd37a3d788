using System.Text;
using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Schema;

namespace CopHandbook.Engine.Import;

/// <summary>Writes what was understood as a charter's file, in the order of the schema.</summary>
internal static class ImportedCharterText
{
    private const string Unknown = CharterDraft.Placeholder;

    /// <summary>The fields that stand in the text as to be confirmed, in its order.</summary>
    public static IEnumerable<string> NotSaid(ImportedCharter charter)
    {
        if (charter.Subject is null)
            yield return "subject";
        yield return "status";
        yield return "started";
        yield return "summary";
        if (charter.Sponsor is null)
            yield return "sponsor.name";
        yield return "sponsor.agreed";
        yield return "sponsor.approves";
        if (charter.Goals.Count == 0)
            yield return "goals";
        yield return "review.due";
        if (charter.Coordinator is not null)
            yield return "coordinator.current.from";
        yield return "format.kickoff";
        if (charter.Budget is null)
            yield return "time.cop-budget";
    }

    public static string Write(ImportedCharter charter)
    {
        var text = new StringBuilder();
        text.Append("---\n# Made of a page in prose. Replace each TBC, and read the rest: a program has understood what it could.\nschema: 1\n");
        Add(text, $"subject: {Value(charter.Subject)}\n");
        text.Append("# The page does not say how far the community has come.\nstatus: proposed\n");
        Add(text, $"started: {Unknown}\nsummary: {Unknown}\n");
        Add(text, $"sponsor:\n  name: {Value(charter.Sponsor)}\n  agreed: {Unknown}\n  approves: [{Unknown}]\n");
        WriteGoals(text, charter);
        text.Append("review:\n");
        Optional(text, "  after", charter.ReviewAfter, isWritten: true);
        Add(text, $"  due: {Unknown}\n");
        WriteScope(text, charter);
        WriteCoordinator(text, charter);
        if (charter.CoreGroup.Count > 0)
            Add(text, $"core-group: [{string.Join(", ", charter.CoreGroup.Select(Value))}]\n");
        WriteFormat(text, charter);
        WriteBudget(text, charter.Budget);
        text.Append("---\n");
        foreach (var part in charter.Texts)
            text.Append('\n').Append(part.TrimEnd()).Append('\n');
        return text.ToString();
    }

    private static void WriteGoals(StringBuilder text, ImportedCharter charter)
    {
        text.Append("goals:\n");
        foreach (var goal in charter.Goals.DefaultIfEmpty(new(null, [], Unknown)))
        {
            Add(text, $"  - kind: {goal.Kind ?? Unknown}\n");
            Add(text, $"    for: [{(goal.For.Count == 0 ? Unknown : string.Join(", ", goal.For))}]\n");
            Add(text, $"    text: {Value(goal.Text)}\n");
        }
    }

    private static void WriteScope(StringBuilder text, ImportedCharter charter)
    {
        if (string.IsNullOrEmpty(charter.Scope) && charter.InScope.Count + charter.OutOfScope.Count == 0)
            return;
        text.Append("scope:\n");
        Optional(text, "  statement", charter.Scope is { Length: > 0 } statement ? statement : null);
        if (charter.InScope.Count > 0)
            Add(text, $"  in: [{string.Join(", ", charter.InScope.Select(InList))}]\n");
        if (charter.OutOfScope.Count > 0)
            Add(text, $"  out: [{string.Join(", ", charter.OutOfScope.Select(InList))}]\n");
    }

    private static void WriteCoordinator(StringBuilder text, ImportedCharter charter)
    {
        if (charter.Coordinator is null && charter.Rotates is null)
            return;
        text.Append("coordinator:\n");
        Add(text, $"  rotating: {charter.Rotates switch { true => "true", false => "false", _ => Unknown }}\n");
        Optional(text, "  term", charter.Term, isWritten: true);
        if (charter.Coordinator is { } name)
            Add(text, $"  current:\n    name: {Value(name)}\n    from: {Unknown}\n");
    }

    private static void WriteFormat(StringBuilder text, ImportedCharter charter)
    {
        Add(text, $"format:\n  kickoff: {Unknown}\n");
        if (charter.ChoosesEachSession)
            text.Append("  chosen: each-session\n");
        if (charter.FormatNotes.Count > 0)
            Add(text, $"  note: {Value(string.Join(' ', charter.FormatNotes))}\n");
        if (charter.Meeting is not { } meeting)
            return;
        Add(text, $"  meetings:\n    - title: {char.ToUpperInvariant(meeting.Cadence[0])}{meeting.Cadence[1..]} meet up\n      mode: live\n");
        Add(text, $"      cadence: {meeting.Cadence}\n");
        Optional(text, "      weekday", meeting.Weekday);
        Optional(text, "      nth", meeting.Nth);
        Optional(text, "      start", meeting.Start is null ? null : $"\"{meeting.Start}\"", isWritten: true);
        Optional(text, "      duration", meeting.Duration, isWritten: true);
        Optional(text, "      when", meeting.When);
        if (meeting.Limit is not null)
            Add(text, $"      refreshments: {{ limit: {meeting.Limit}, currency: {meeting.Currency}, per: {meeting.Per} }}\n");
    }

    private static void WriteBudget(StringBuilder text, ImportedBudget? budget)
    {
        Add(text, $"time:\n  cop-budget:\n    - hours: {budget?.Hours ?? Unknown}\n      per: {budget?.Per ?? "month"}\n");
        if (budget is { IsAverage: true })
            text.Append("      average: true\n");
        Optional(text, "      for", budget?.For);
    }

    private static void Optional(StringBuilder text, string name, string? value, bool isWritten = false)
    {
        if (value is not null)
            Add(text, $"{name}: {(isWritten ? value : Value(value))}\n");
    }

    private static void Add(StringBuilder text, string words) => text.Append(words);

    private static string Value(string? text) => text is null ? Unknown : YamlScalar.Write(text);

    // A comma or a bracket would end an item of a list.
    private static string InList(string text) => text.IndexOfAny([',', '[', ']', '{', '}']) < 0 ? Value(text) : YamlScalar.Quoted(text);
}
