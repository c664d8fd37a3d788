namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A charter whose file name cannot be an address.</summary>
public static class InvalidId
{
    public static readonly Rule Rule =
        new("invalid-id", Severity.Error, "A charter's file name is lower-case letters, digits and single hyphens, and not reserved.")
        {
            Why = "The file name is the address of the page for good, so it has to work in every browser and on every machine. "
                + "It stands in no text, so there is no example to show.",
        };

    public static Diagnostic At(SourceSpan span, string name, string suggestion) => Rule.Report(span,
        $"'{Words.Seen(name)}' cannot be the id of a community: an id has lower-case letters a to z, digits and single hyphens, 80 at most",
        suggestion.Length == 0 ? "rename the file, for instance to 'public-speaking.md'" : $"rename the file to '{suggestion}.md'");

    public static Diagnostic Reserved(SourceSpan span, string name) => Rule.Report(span,
        $"'{name}' cannot be the id of a community: the name is reserved by operating systems or by the site itself",
        $"rename the file, for instance to '{name}-community.md'");
}
