namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>The style sheet that handbook.yml names is not in the content folder.</summary>
public static class MissingStylesheet
{
    public static readonly Rule Rule = new("missing-stylesheet", Severity.Error, "The style sheet of handbook.yml exists in the content folder.")
    {
        Why = "Pages that ask for a style sheet which is not there are slower, and look wrong.",
        Fires = new("") { Settings = "stylesheet: handbook.css" },
        Passes = new("") { Settings = "stylesheet: handbook.css", Files = [new("handbook.css", ":root { --accent: #046; }\n")] },
    };

    public static Diagnostic OfOtherKind(SourceSpan span, string name) => Rule.Report(span,
        $"'stylesheet' names '{Words.Seen(name)}', which is no style sheet",
        "write the path of a .css file, counted from the content folder, such as 'handbook.css'");

    public static Diagnostic At(SourceSpan span, string name) => Rule.Report(span,
        $"'stylesheet' names '{Words.Seen(name)}', which is not in the content folder",
        "write the path of a .css file, counted from the content folder, such as 'handbook.css'");
}
