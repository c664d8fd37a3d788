using System.Text;
using CopHandbook.Cli.Reporters;
using CopHandbook.Model.Theming;

namespace CopHandbook.Cli.Differences;

/// <summary>The changes for a terminal: a community, and below it what changed, a line each.</summary>
internal static class TextDifference
{
    private const string Indent = "    ";

    public static string Write(Difference difference, ISiteWords words)
    {
        if (difference.Changes.AreNone)
            return $"Nothing changed in {difference.Content} {difference.Span}.";
        var text = new StringBuilder();
        foreach (var change in difference.Changes.Communities)
        {
            text.Append(OneLine.Of($"{change.Subject} ({change.Id}): {words.InWords(change)}")).Append('\n');
            foreach (var part in change.Parts)
            {
                text.Append(Indent).Append(OneLine.Of(words.InWords(part))).Append('\n');
                foreach (var (sign, item) in ChangedItems.Of(part))
                    text.Append(Indent).Append(Indent).Append(sign).Append(' ').Append(OneLine.Of(item)).Append('\n');
            }
        }

        if (difference.Changes.Files is { Count: > 0 } files)
        {
            text.Append(text.Length > 0 ? "\n" : "").Append("Other files:\n");
            foreach (var file in files)
                text.Append(Indent).Append(OneLine.Of($"{file.Path}: {file.How.ToString().ToLowerInvariant()}")).Append('\n');
        }

        return text.Append('\n').Append(Counts(difference)).ToString();
    }

    private static string Counts(Difference difference)
    {
        var (communities, files) = (difference.Changes.Communities.Count, difference.Changes.Files.Count);
        return $"{communities} {(communities == 1 ? "community" : "communities")} and {files} other {(files == 1 ? "file" : "files")}"
            + $" changed {difference.Span}.";
    }
}
