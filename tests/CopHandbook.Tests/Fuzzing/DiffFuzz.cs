using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using CopHandbook.Cli.Differences;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.History;
using CopHandbook.Model.Theming;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Fuzzing;

/// <summary>Two versions of a charter, with a line between them: what is told of them is one document in each form, and is plain words.</summary>
internal static class DiffFuzz
{
    private const string Between = "\n%%%%\n";

    private static readonly ISiteWords Words = new HandbookTheme().WordsFor("en");

    public static void Try(byte[] both)
    {
        var text = Encoding.UTF8.GetString(both);
        var cut = text.IndexOf(Between, StringComparison.Ordinal);
        var (before, after) = cut < 0 ? (text, null) : (text[..cut], text[(cut + Between.Length)..]);
        AssertTold(before, after);
        AssertTold(after, before);
        Assert.DoesNotContain(Compared(before, before).Communities, change => change.Kind != CommunityChangeKind.Unreadable);
    }

    private static void AssertTold(string? before, string? after)
    {
        var difference = new Difference("content", "main", null, Compared(before, after));
        TextDifference.Write(difference, Words);
        using (JsonDocument.Parse(JsonDifference.Write(difference)))
        {
        }

        var markdown = MarkdownDifference.Write(difference, Words);
        foreach (var read in ReadMarkdown.InEachWay(markdown))
            Assert.Empty(read.Body!.QuerySelectorAll("*").Where(element => element.LocalName is not ("h3" or "ul" or "li" or "strong" or "p")).Select(element => element.OuterHtml));
    }

    private static ContentChanges Compared(string? before, string? after) => ContentComparison.Of(
        [new("communities/a.md") { Before = Side(before), After = Side(after) }], withDrafts: true);

    private static FileSide? Side(string? text) => text is null ? null : new(text);
}
