using CopHandbook.Model.Guidance;

namespace CopHandbook.Model.Site;

/// <summary>A text whose links are resolved, for the page that shows it. <paramref name="Links"/> are in the order of the text's own.</summary>
public sealed record LinkedProse(Prose Text, IReadOnlyList<ResolvedLink> Links)
{
    /// <summary>Where the text first uses terms of the glossary.</summary>
    public IReadOnlyList<TermLink> Terms { get; init; } = [];

    public bool IsEmpty => Text.IsEmpty;

    public bool HasCode => Text.HasCode;

    /// <summary>The headings that divide the page, in order; those in quotations are left out.</summary>
    public IEnumerable<Heading> Sections => Text.Headings.Where(heading => heading.IsSection);

    /// <summary>The text in pieces, so that a page can add to a section at its end.</summary>
    /// <param name="words">Null leaves headings without links, and tables and code as they are.</param>
    public IReadOnlyList<ProseSection> ToSections(ProseWords? words = null) => Text.ToSections(Links, Terms, words);

    public string ToHtml(ProseWords? words = null) =>
        string.Concat(ToSections(words).Select(section => section.Html));
}
