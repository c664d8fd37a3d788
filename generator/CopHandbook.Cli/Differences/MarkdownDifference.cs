using System.Text;
using CopHandbook.Cli.Reporters;
using CopHandbook.Model.Theming;

namespace CopHandbook.Cli.Differences;

/// <summary>The changes as a comment on a pull request. Words of charters are text there: no link, no mention, no mark-up.</summary>
internal static class MarkdownDifference
{
    private const string Marks = @"\`*_{}[]()#+-.!|~>:";

    public static string Write(Difference difference, ISiteWords words)
    {
        if (difference.Changes.AreNone)
            return $"Nothing changed in the handbook {Plain(difference.Span)}.";
        var text = new StringBuilder("### What changes in the handbook\n\n");
        foreach (var change in difference.Changes.Communities)
        {
            text.Append($"- **{Plain(change.Subject)}** ({Plain(change.Id.Value)}): {Plain(words.InWords(change))}\n");
            foreach (var part in change.Parts)
            {
                text.Append($"  - {Plain(words.InWords(part))}\n");
                foreach (var (sign, item) in ChangedItems.Of(part))
                    text.Append($"    - {Plain($"{sign} {item}")}\n");
            }
        }

        foreach (var file in difference.Changes.Files)
            text.Append($"- {Plain(file.Path)}: {file.How.ToString().ToLowerInvariant()}\n");
        return text.Append($"\nCompared {Plain(difference.Span)}.").ToString();
    }

    private static string Plain(string words)
    {
        var plain = new StringBuilder();
        foreach (var character in OneLine.Of(words))
        {
            switch (character)
            {
                // GitHub makes mentions of these even behind a backslash.
                case '@':
                    plain.Append("&#64;");
                    break;
                case '<':
                    plain.Append("&lt;");
                    break;
                case '&':
                    plain.Append("&amp;");
                    break;
                default:
                    plain.Append(Marks.Contains(character, StringComparison.Ordinal) ? @"\" : "").Append(character);
                    break;
            }
        }

        return plain.ToString();
    }
}
