using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Model.Guidance;

/// <summary>A written text: what it links to, how it is divided, and, once links have addresses, its HTML.</summary>
public abstract class Prose : IMadeOf
{
    /// <summary>The whole file that it stands in.</summary>
    public abstract SourceText Source { get; }

    /// <summary>The offset in its file of its first character.</summary>
    public abstract int Start { get; }

    object IMadeOf.MadeOf => (Source, Start);

    /// <summary>In the order of the text; ids are unique within it.</summary>
    public abstract IReadOnlyList<Heading> Headings { get; }

    /// <summary>What a link may lead to: the ids of headings, and those that the text means to give and cannot, which are reported.</summary>
    public abstract IReadOnlyCollection<string> Anchors { get; init; }

    /// <summary>The anchor of the heading that became the page's title: a link to it leads to the page. Null where none did.</summary>
    public abstract string? TitleAnchor { get; init; }

    /// <summary>Ids that headings were given and cannot have, in the order of the text.</summary>
    public abstract IReadOnlyList<MisnamedHeading> MisnamedHeadings { get; }

    /// <summary>In the order of the text.</summary>
    public abstract IReadOnlyList<TextLink> Links { get; }

    /// <summary>Links by a name that the text does not define, in the order of the text. They are not among the links.</summary>
    public abstract IReadOnlyList<UndefinedReference> UndefinedReferences { get; init; }

    /// <summary>
    /// HTML that does not reach the page as it is written, in the order of the text; an element is named once, where it opens.
    /// Comments are no HTML: they are notes to editors, and nothing of them is shown.
    /// </summary>
    public abstract IReadOnlyList<HtmlFinding> HtmlFindings { get; init; }

    /// <summary>The entries of the definition lists, in the order of the text.</summary>
    public abstract IReadOnlyList<Definition> Definitions { get; init; }

    /// <summary>Whether there is a text that was not read, because it goes beyond a limit: what it holds is then unknown.</summary>
    public virtual bool IsUnread { get; init; }

    /// <summary>What its links repeat; null where none names a definition.</summary>
    public virtual Repetition? Repeated => null;

    /// <summary>Whether there are pieces of code, diagrams among them.</summary>
    public abstract bool HasCode { get; }

    /// <summary>Whether there is nothing to read.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>
    /// Where the text first uses each term: in running text, never in headings, code or links, nor in the section that
    /// defines it.
    /// </summary>
    /// <param name="page">The page that shows the text.</param>
    public abstract IReadOnlyList<TermUse> FirstUses(TermIndex terms, Permalink page);

    /// <param name="links">Where each of <see cref="Links"/> leads, in their order.</param>
    /// <param name="terms">Of <see cref="FirstUses"/>, those that become links.</param>
    /// <param name="words">Null leaves headings without links, and tables and code as they are.</param>
    /// <returns>HTML in which nothing can run, safe to place in a page; the pieces in a row are the whole text.</returns>
    public abstract IReadOnlyList<ProseSection> ToSections(
        IReadOnlyList<ResolvedLink> links, IReadOnlyList<TermLink> terms, ProseWords? words = null);

    /// <summary>The whole text at once, without links to terms.</summary>
    public string ToHtml(IReadOnlyList<ResolvedLink> links, ProseWords? words = null) =>
        string.Concat(ToSections(links, [], words).Select(section => section.Html));
}
