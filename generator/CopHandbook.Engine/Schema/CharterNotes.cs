using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Engine.Schema;

/// <summary>Notes to editors in a charter: comments, but those in which the file of a new charter explains itself.</summary>
internal static class CharterNotes
{
    private const string HtmlComment = "<!--";

    private static readonly Lazy<HashSet<string>> Explanations = new(() =>
        new CharterDraft().ToText().Split('\n').Where(line => line.Contains('#', StringComparison.Ordinal))
            .Select(line => line[line.IndexOf('#', StringComparison.Ordinal)..].TrimEnd())
            .ToHashSet(StringComparer.Ordinal));

    public static bool AreIn(FieldPlaces charter)
    {
        var text = charter.Source.Text;
        if (text.Contains(HtmlComment, StringComparison.Ordinal))
            return true;
        for (var at = text.IndexOf('#', StringComparison.Ordinal); at >= 0; at = text.IndexOf('#', at + 1))
        {
            if (!charter.IsComment(at))
                continue;
            var end = text.IndexOf('\n', at);
            var comment = (end < 0 ? text[at..] : text[at..end]).TrimEnd();
            if (!Explanations.Value.Contains(comment))
                return true;
            at += comment.Length;
            if (at >= text.Length)
                break;
        }

        return false;
    }
}
