using CopHandbook.Engine.Pipeline;
using CopHandbook.Model;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using CopHandbook.Statiq.Modules;
using Statiq.Common;
using Statiq.Core;

namespace CopHandbook.Statiq;

/// <summary>The engine's stages by Statiq's phases. Each module takes the record of the one before from the handbook's document.</summary>
/// <param name="settings">Are told what handbook.yml says.</param>
internal sealed class PublishingPipeline : Pipeline
{
    public PublishingPipeline(ISettings settings)
    {
        InputModules = [new ReadContent()];
        ProcessModules =
        [
            new RunStage<ContentFolder, ParsedContent>((content, _) => ParseStage.Run(content)),
            new RunStage<ParsedContent, Handbook>((parsed, build) => ValidateStage.Run(parsed, build)),
            new RunStage<Handbook, HandbookSite>((handbook, build) => LinkStage.Run(handbook, build)),
            new ReportProblems(settings),
        ];
        PostProcessModules = [new RenderSite()];
        OutputModules = [new WriteFiles(), new WriteEmptyFiles()];
    }
}
