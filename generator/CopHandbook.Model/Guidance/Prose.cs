using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>A written text: what it links to, how it is divided, and, once links have addresses, its HTML.</summary>
public abstract class Prose
{
    /// <summary>In the order of the text; ids are unique within it.</summary>
    public abstract IReadOnlyList<Heading> Headings { get; }

    /// <summary>In the order of the text.</summary>
    public abstract IReadOnlyList<TextLink> Links { get; }

    /// <summary>
    /// Where HTML is written, from its <c>&lt;</c> on, in the order of the text; an element is named once, where it opens.
    /// Comments are no HTML: they are notes to editors, and nothing of them is shown.
    /// </summary>
    public abstract IReadOnlyList<TextRange> RawHtml { get; }

    /// <summary>The entries of the definition lists, in the order of the text.</summary>
    public abstract IReadOnlyList<Definition> Definitions { get; }

    /// <summary>Whether there is nothing to read.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>
    /// Where the text first uses each term: in running text, never in headings, code or links, nor in the section that
    /// defines it.
    /// </summary>
    /// <param name="page">The page that shows the text.</param>
    public abstract IReadOnlyList<TermUse> FirstUses(TermIndex terms, Permalink page);

    /// <param name="addresses">The <c>href</c> or <c>src</c> for each of <see cref="Links"/>, in their order; null keeps the words and drops the link.</param>
    /// <param name="terms">Of <see cref="FirstUses"/>, those that become links.</param>
    /// <returns>HTML in which nothing can run, safe to place in a page; the pieces in a row are the whole text.</returns>
    public abstract IReadOnlyList<ProseSection> ToSections(IReadOnlyList<string?> addresses, IReadOnlyList<TermLink> terms);

    /// <summary>The whole text at once, without links to terms.</summary>
    public string ToHtml(IReadOnlyList<string?> addresses) =>
        string.Concat(ToSections(addresses, []).Select(section => section.Html));
}
