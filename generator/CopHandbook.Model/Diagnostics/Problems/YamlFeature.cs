namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>YAML that is legal and refused: what a reader cannot see where it stands.</summary>
public static class YamlFeature
{
    public static readonly Rule Rule = new("yaml-feature", Severity.Error, "The front matter uses no anchors, aliases, tags, merge keys or directives.")
    {
        Why = "With anchors and tags a value comes from somewhere else, and a reader cannot see it where it stands.",
        Fires = new("subject: &name AWS"),
        Passes = new("subject: AWS"),
    };

    public static Diagnostic At(SourceSpan span, string feature) => Rule.Report(span,
        $"{feature} is not understood here",
        "write the value out where it is used; where the character belongs to the text, put quotation marks round it");
}
