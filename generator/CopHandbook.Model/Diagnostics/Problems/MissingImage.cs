namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An image that is not there.</summary>
public static class MissingImage
{
    private const string Image = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n";

    public static readonly Rule Rule = new("missing-image", Severity.Error, "Each image that is shown exists in the content folder.")
    {
        Why = "An image that is not there leaves a hole, and one on another site tells that site who reads the page.",
        Fires = new("") { Body = "![Our accounts](acounts.svg)", Files = [new("communities/accounts.svg", Image)] },
        Passes = new("") { Body = "![Our accounts](accounts.svg)", Files = [new("communities/accounts.svg", Image)] },
    };

    public static Diagnostic At(SourceSpan span, string target, string? nearest) => Rule.Report(span,
        $"the image '{Words.Seen(target)}' is not there",
        nearest is null ? "put the image beside this file, and write its path counted from this file's folder" : $"did you mean '{nearest}'?");

    public static Diagnostic NoImage(SourceSpan span, string target) => Rule.Report(span,
        $"'{Words.Seen(target)}' is there, but is no image",
        "name a file that ends in .avif, .gif, .jpg, .png, .svg or .webp, or remove the exclamation mark to make it a link");

    public static Diagnostic Logo(SourceSpan span, string name) => Rule.Report(span,
        $"'logo' names '{Words.Seen(name)}', which is no image of the content folder",
        "write the path of an image file, counted from the content folder, such as 'logo.svg'");

    public static Diagnostic LogoWithout(SourceSpan span) => Rule.Report(span,
        "'logo' names no image, so there is none to show",
        "add 'image:' with the path of an image file, counted from the content folder, or remove 'logo'");

    public static Diagnostic Remote(SourceSpan span, string target) => Rule.Report(span,
        $"the image '{Words.Seen(target)}' is on another site; pages load nothing from elsewhere",
        "put the image beside this file and link to that");
}
