using System.Text;
using CopHandbook.Engine.Formats;
using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Schema;

/// <summary>
/// Writes a new charter for somebody who has never seen one: what a proposal needs as fields, all else of the schema as comments
/// with meaning and example. A field that is commented out has no space after the <c>#</c>, so that taking it away is enough.
/// </summary>
internal sealed class CharterTemplate
{
    private const int Width = 120;
    private const int CommentColumn = 48;

    private readonly CharterDraft draft;
    private readonly List<string> lines = [];

    private CharterTemplate(CharterDraft draft) => this.draft = draft;

    public static string Write(CharterDraft draft)
    {
        var template = new CharterTemplate(draft);
        template.WriteAll();
        return string.Join('\n', template.lines) + "\n";
    }

    private void WriteAll()
    {
        var fields = SchemaShapes.Charter.Fields.ToLookup(field => draft.Has(field.Name, field));
        Line("---");
        Line("# Part 1: what a proposal needs. Replace each TBC; agree subject, goals and time with the sponsor.");
        WriteSections(fields[true], field => WriteField(field, field.Name, "", ""));
        Line("");
        Line("# Part 2: what comes later, or where you want it. A # with no space after it stands before a field:");
        Line("# take the # away to use the field, and put your own value in the place of the example.");
        WriteSections(fields[false], field => WriteComment(field, "", ""));
        Line("---");
    }

    // What takes many lines stands apart; fields of a line or two that follow one another stand together.
    private void WriteSections(IEnumerable<FieldShape> fields, Action<FieldShape> write)
    {
        var isLong = true;
        foreach (var field in fields)
        {
            var (start, wasLong) = (lines.Count, isLong);
            write(field);
            isLong = lines.Count - start > 2;
            if (isLong || wasLong)
                lines.Insert(start, "");
        }
    }

    /// <param name="lead">Stands before the name: a dash where the field is the first of a list's item.</param>
    private void WriteField(FieldShape field, string path, string indent, string lead)
    {
        var (start, below) = ($"{indent}{lead}{field.Name}:", indent + new string(' ', lead.Length) + "  ");
        var value = field.Shape switch
        {
            GroupShape or ListShape { Item: GroupShape } => "",
            ListShape => $" [{string.Join(", ", draft.ValuesOf(path).Select(YamlScalar.Write))}]",
            ValueShape { Kind.IsText: false } => $" {draft.ValuesOf(path)[0]}",
            _ => $" {YamlScalar.Write(draft.ValuesOf(path)[0])}",
        };
        Explained(start + value, FieldWords.Meaning(field), indent);
        if (field.Shape is GroupShape group)
            WriteFields(group, path, below, "");
        else if (field.Shape is ListShape { Item: GroupShape item })
            WriteFields(item, path, below, "- ");
    }

    private void WriteFields(GroupShape group, string path, string indent, string lead)
    {
        // The dash belongs to the first field that is written, whatever comments stand before it.
        var after = indent + new string(' ', lead.Length);
        var isFirst = true;
        foreach (var field in group.Fields)
        {
            var inner = $"{path}.{field.Name}";
            if (!draft.Has(inner, field))
                WriteComment(field, after, "");
            else if (isFirst)
                WriteField(field, inner, indent, lead);
            else
                WriteField(field, inner, after, "");
            isFirst &= !draft.Has(inner, field);
        }
    }

    private void WriteComment(FieldShape field, string indent, string lead)
    {
        if (field.Field.Deprecated)
            return;
        var (start, below) = ($"{indent}#{lead}{field.Name}:", indent + new string(' ', lead.Length) + "  ");
        var meaning = FieldWords.MeaningAndNeed(field);
        var isExample = field.Field.Example.Length > 0;
        switch (field.Shape)
        {
            // At the top each field is explained, unless it is far off; further in, a group that fits on a line is clear from its example.
            case GroupShape group when !isExample && (indent.Length > 0 || IsOfRetirement(field))
                && $"{start} {InFlow(group)}" is { Length: <= Width } line:
                Explained(line, meaning, indent);
                break;
            case GroupShape group when !isExample:
                Explained(start, meaning, indent);
                WriteComments(group, below, "");
                break;
            case ListShape { Item: GroupShape group } when !isExample && $"{start} [{InFlow(group)}]" is { Length: <= Width } list:
                Explained(list, meaning, indent);
                break;
            case ListShape { Item: GroupShape group } when !isExample:
                Explained(start, meaning, indent);
                if ($"{below}#- {InFlow(group)}" is { Length: <= Width } item)
                    Line(item);
                else
                    WriteComments(group, below, "- ");
                break;
            default:
                Explained($"{start} {field.Field.Example}", meaning, indent);
                break;
        }
    }

    private void WriteComments(GroupShape group, string indent, string lead)
    {
        var after = indent + new string(' ', lead.Length);
        for (var i = 0; i < group.Fields.Count; i++)
            WriteComment(group.Fields[i], i == 0 ? indent : after, i == 0 ? lead : "");
    }

    /// <summary>Beside the line, in a column where that can be; else above it.</summary>
    private void Explained(string code, string comment, string indent)
    {
        if ($"{code.PadRight(CommentColumn)}  # {comment}" is { Length: <= Width } inColumn)
        {
            Line(inColumn);
        }
        else if ($"{code}  # {comment}" is { Length: <= Width } beside)
        {
            Line(beside);
        }
        else
        {
            Explain(comment, indent);
            Line(code);
        }
    }

    private void Explain(string comment, string indent)
    {
        var line = new StringBuilder(indent + "#");
        foreach (var word in comment.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width)
            {
                Line(line.ToString());
                line.Clear().Append(indent).Append('#');
            }

            line.Append(' ').Append(word);
        }

        Line(line.ToString());
    }

    private void Line(string line) => lines.Add(line);

    private static bool IsOfRetirement(FieldShape field) => field.Needed is { Status: CommunityStatus.Retired };

    private static string InFlow(GroupShape group) =>
        $"{{ {string.Join(", ", group.Fields.Select(field => $"{field.Name}: {InFlow(field)}"))} }}";

    // Commas and brackets end a value inside braces.
    private static string InFlow(FieldShape field) =>
        field.Shape is ValueShape { Kind: var kind } && kind == ValueKind.Text && field.Field.Example.IndexOfAny([',', '[', ']', '{', '}']) >= 0
            ? YamlScalar.Write(field.Field.Example)
            : field.Field.Example;
}
