using CopHandbook.Model.Guidance;

namespace CopHandbook.Model.Site;

/// <summary>A text whose links are resolved, for the page that shows it. <paramref name="Links"/> are in the order of the text's own.</summary>
public sealed record LinkedProse(Prose Text, IReadOnlyList<ResolvedLink> Links)
{
    /// <summary>Where the text first uses terms of the glossary.</summary>
    public IReadOnlyList<TermLink> Terms { get; init; } = [];

    public bool IsEmpty => Text.IsEmpty;

    /// <summary>The headings that divide the page, in order; those in quotations are left out.</summary>
    public IEnumerable<Heading> Sections => Text.Headings.Where(heading => heading.IsSection);

    /// <summary>The text in pieces, so that a page can add to a section at its end.</summary>
    /// <param name="nameHeadingLink">The name of the link beside a heading; null leaves headings without links.</param>
    public IReadOnlyList<ProseSection> ToSections(Func<Heading, string>? nameHeadingLink = null) => Text.ToSections(Links, Terms, nameHeadingLink);

    public string ToHtml(Func<Heading, string>? nameHeadingLink = null) =>
        string.Concat(ToSections(nameHeadingLink).Select(section => section.Html));
}
