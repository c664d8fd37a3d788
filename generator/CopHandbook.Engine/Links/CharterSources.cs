using CopHandbook.Model.Charters;
using CopHandbook.Model.Settings;

namespace CopHandbook.Engine.Links;

/// <summary>
/// Which charters are published as files too, so that the form can open them: those that say no more than their pages do.
/// Comments are notes to editors, and why advice was waived is between the community and those who check (decision 0031).
/// </summary>
/// <param name="template">The file of a new charter: what it explains in comments is no secret.</param>
internal sealed class CharterSources(HandbookSettings settings, string template)
{
    private const string HtmlComment = "<!--";

    private readonly HashSet<string> known = template.Split('\n').Where(line => line.Contains('#', StringComparison.Ordinal))
        .Select(line => line[line.IndexOf('#', StringComparison.Ordinal)..].TrimEnd())
        .ToHashSet(StringComparer.Ordinal);

    public bool MayBeSeen(CharterFile community) =>
        settings.CharterFilesPublic == true || community.Charter.Waive.Count == 0 && !HasNotes(community);

    private bool HasNotes(CharterFile community)
    {
        var text = community.Places.Source.Text;
        if (text.Contains(HtmlComment, StringComparison.Ordinal))
            return true;
        for (var at = text.IndexOf('#', StringComparison.Ordinal); at >= 0; at = text.IndexOf('#', at + 1))
        {
            if (!community.Places.IsComment(at))
                continue;
            var end = text.IndexOf('\n', at);
            var comment = (end < 0 ? text[at..] : text[at..end]).TrimEnd();
            if (!known.Contains(comment))
                return true;
            at += comment.Length;
            if (at >= text.Length)
                break;
        }

        return false;
    }
}
