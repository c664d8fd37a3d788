using CopHandbook.Model.Settings;

namespace CopHandbook.Cli.Progress;

/// <summary>What the terminal calls a stage.</summary>
internal static class StageWords
{
    public static string Of(BuildStage stage) => stage switch
    {
        BuildStage.Read => "Reading",
        BuildStage.Parse => "Parsing",
        BuildStage.Validate => "Checking",
        BuildStage.Link => "Linking",
        BuildStage.Write => "Writing",
        BuildStage.Index => "Indexing",
        _ => "Publishing",
    };
}
