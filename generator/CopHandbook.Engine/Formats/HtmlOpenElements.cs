using CopHandbook.Model.Guidance;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>The elements of a text's HTML that are open, so that no closing tag closes what the text did not open.</summary>
internal sealed class HtmlOpenElements(ICollection<HtmlFinding> findings)
{
    // Browsers open what is still open anew in each paragraph, so that a text of many could grow to many times its size.
    private const int Most = 16;

    private readonly Dictionary<string, Stack<TextRange>> byName = new(StringComparer.Ordinal);
    private int open;
    private bool isTold;

    /// <summary>Whether the tag is kept; false where too many are open.</summary>
    /// <param name="range">Of the opening tag, in the file.</param>
    public bool Open(string name, TextRange range)
    {
        if (HtmlAllowList.IsVoid(name))
            return true;
        if (HtmlAllowList.NeedsEnd(name) && ++open > Most)
        {
            open--;
            // One that is too deep says it for all.
            if (!isTold)
                findings.Add(new(HtmlFault.TooDeep, range, name, []));
            isTold = true;
            return false;
        }

        if (!byName.TryGetValue(name, out var ofName))
            byName.Add(name, ofName = []);
        ofName.Push(range);
        return true;
    }

    /// <summary>Whether the tag is kept; false where it closes nothing.</summary>
    public bool Close(string name)
    {
        if (!byName.TryGetValue(name, out var ofName) || !ofName.TryPop(out _))
            return false;
        if (HtmlAllowList.NeedsEnd(name))
            open--;
        return true;
    }

    public void TellUnclosed()
    {
        foreach (var (name, ranges) in byName.Where(one => HtmlAllowList.NeedsEnd(one.Key)))
        {
            foreach (var range in ranges)
                findings.Add(new(HtmlFault.Unclosed, range, name, []));
        }
    }
}
