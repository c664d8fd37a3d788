using CopHandbook.Model.Guidance;

namespace CopHandbook.Model.Site;

/// <summary>A text whose links all have addresses. <paramref name="Addresses"/> are relative to the page that shows it.</summary>
public sealed record LinkedProse(Prose Text, IReadOnlyList<string?> Addresses)
{
    /// <summary>Where the text first uses terms of the glossary.</summary>
    public IReadOnlyList<TermLink> Terms { get; init; } = [];

    public bool IsEmpty => Text.IsEmpty;

    /// <summary>The headings that divide the page, in order; those in quotations are left out.</summary>
    public IEnumerable<Heading> Sections => Text.Headings.Where(heading => heading.IsSection);

    /// <summary>The text in pieces, so that a page can add to a section at its end.</summary>
    public IReadOnlyList<ProseSection> ToSections() => Text.ToSections(Addresses, Terms);

    public string ToHtml() => string.Concat(ToSections().Select(section => section.Html));
}
