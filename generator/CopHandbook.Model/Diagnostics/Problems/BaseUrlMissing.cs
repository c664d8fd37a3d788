namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>Nobody said where the site will be: link previews and the sitemap need the whole address.</summary>
public static class BaseUrlMissing
{
    public static readonly Rule Rule = new("base-url-missing", Severity.Warning, "The handbook says the address that it is published at.")
    {
        Why = "Link previews, feeds and the sitemap are read elsewhere, where a short address leads nowhere.",
        Fires = new("") { WithoutBaseUrl = true },
        Passes = new("") { Settings = "base-url: https://handbook.example.org/", WithoutBaseUrl = true },
    };

    public static Diagnostic At(SourceSpan span) => Rule.Report(span,
        "there is no 'base-url', so link previews and the sitemap point to localhost",
        "write 'base-url: https://…' in handbook.yml, or give --base-url");
}
