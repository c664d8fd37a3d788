using System.Globalization;

namespace CopHandbook.Engine.Schema;

/// <summary>The lines of a snippet: each value a stop of the tab key, with the words to choose from or something to replace.</summary>
internal sealed class SnippetBody
{
    private readonly List<string> lines = [];
    private readonly CharterDraft? draft;
    private int stops;

    private SnippetBody(CharterDraft? draft) => this.draft = draft;

    /// <summary>The front matter of a new charter, with what a proposal needs.</summary>
    public static IReadOnlyList<string> OfDraft(CharterDraft draft)
    {
        var body = new SnippetBody(draft);
        body.lines.Add("---");
        body.Add(SchemaShapes.Charter, "", "", "");
        body.lines.AddRange(["---", "$0"]);
        return body.lines;
    }

    /// <summary>An item of a list, with all its fields.</summary>
    public static IReadOnlyList<string> OfItem(GroupShape group, string without = "")
    {
        var body = new SnippetBody(null);
        body.Add(group, "", "", "- ", without);
        return body.lines;
    }

    private void Add(GroupShape group, string path, string indent, string lead, string without = "")
    {
        foreach (var field in group.Fields)
        {
            var inner = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            if (field.Field.Deprecated || field.Name == without || draft?.Has(inner, field) == false)
                continue;
            Add(field, inner, indent, lead);
            // The dash stands before the first field alone.
            indent += new string(' ', lead.Length);
            lead = "";
        }
    }

    private void Add(FieldShape field, string path, string indent, string lead)
    {
        var (start, below) = ($"{indent}{lead}{field.Name}:", indent + new string(' ', lead.Length) + "  ");
        switch (field.Shape)
        {
            case GroupShape group:
                lines.Add(start);
                Add(group, path, below, "");
                break;
            case ListShape { Item: GroupShape item }:
                lines.Add(start);
                Add(item, path, below, "- ");
                break;
            case ListShape { Item: WordShape words }:
                lines.Add($"{start} [{Choice(words)}]");
                break;
            case WordShape words when Known(path) is null:
                lines.Add($"{start} {Choice(words)}");
                break;
            default:
                lines.Add($"{start} {Known(path) ?? Stop(draft is null ? field.Field.Example : CharterDraft.Placeholder)}");
                break;
        }
    }

    // What a proposal always says is no question.
    private string? Known(string path) =>
        draft?.ValuesOf(path)[0] is { } value && value != CharterDraft.Placeholder ? value : null;

    private string Stop(string example) =>
        string.Create(CultureInfo.InvariantCulture, $"${{{++stops}:{Escaped(example)}}}");

    private string Choice(WordShape words) =>
        string.Create(CultureInfo.InvariantCulture, $"${{{++stops}|{string.Join(',', words.Words)}|}}");

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);
}
