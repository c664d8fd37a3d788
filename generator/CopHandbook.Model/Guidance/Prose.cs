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

    /// <summary>Whether there is nothing to read.</summary>
    public abstract bool IsEmpty { get; }

    /// <param name="addresses">The <c>href</c> or <c>src</c> for each of <see cref="Links"/>, in their order; null keeps the words and drops the link.</param>
    /// <returns>HTML in which nothing can run, safe to place in a page.</returns>
    public abstract string ToHtml(IReadOnlyList<string?> addresses);
}
