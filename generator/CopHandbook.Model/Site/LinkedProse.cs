using CopHandbook.Model.Guidance;

namespace CopHandbook.Model.Site;

/// <summary>A text whose links all have addresses. <paramref name="Addresses"/> are relative to the page that shows it.</summary>
public sealed record LinkedProse(Prose Text, IReadOnlyList<string?> Addresses)
{
    public bool IsEmpty => Text.IsEmpty;

    /// <summary>The headings that divide the page, in order; those in quotations are left out.</summary>
    public IEnumerable<Heading> Sections => Text.Headings.Where(heading => heading.IsSection);

    public string ToHtml() => Text.ToHtml(Addresses);
}
