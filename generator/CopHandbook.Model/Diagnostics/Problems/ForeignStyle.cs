namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>A style sheet that has browsers load something from another site.</summary>
public static class ForeignStyle
{
    public static readonly Rule Rule = new("foreign-style", Severity.Error, "Style sheets load nothing from other sites.")
    {
        Why = "A font or a picture from another site tells that site who reads the page, and the policy that pages are served with refuses it.",
        Fires = new("")
        {
            Settings = "stylesheet: handbook.css",
            Files = [new("handbook.css", "@import url(\"https://fonts.example.org/serif.css\");\n")],
        },
        Passes = new("") { Settings = "stylesheet: handbook.css", Files = [new("handbook.css", ":root { --font-text: Georgia, serif; }\n")] },
    };

    public static Diagnostic At(SourceSpan span, string address) => Rule.Report(span,
        $"the style sheet loads '{Words.Seen(address)}' from another site",
        "put the file into the content folder and name its path, or name a font that readers have");
}
