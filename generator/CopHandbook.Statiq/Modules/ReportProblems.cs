using CopHandbook.Engine.Pipeline;
using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace CopHandbook.Statiq.Modules;

/// <summary>
/// Logs all that the stages have found, and ends the run where one of them is as bad as Statiq is told to fail at: after this
/// everything is written.
/// </summary>
internal sealed class ReportProblems(ISettings settings) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var document = context.Inputs.First(input => input.Record<HandbookSite>() is not null);
        var texts = context.Inputs.Where(input => input.Record<SourceFile>() is not null).ToDictionary(input => input.Record<SourceFile>()!.Path);
        var handbook = HandbookPipeline.Judged(
            document.Record<Handbook>()!, document.Record<HandbookSite>()!, document.Record<Problems>()!.Found);
        SettingsOfHandbook.Tell(settings, document.Record<ParsedContent>()!);
        foreach (var problem in handbook.Diagnostics)
            context.Log(LevelOf(problem), new StatiqLogState { Document = texts.GetValueOrDefault(problem.Span.Path) }, Words(problem));
        var limit = context.Settings.Get(Keys.FailureLogLevel, LogLevel.Error);
        var bad = handbook.IsSound ? handbook.Diagnostics.Count(problem => LevelOf(problem) >= limit) : handbook.Diagnostics.Count(Severity.Error);
        if (bad > 0)
            throw new ExecutionException($"{bad} of {handbook.Diagnostics.Count} problems must be put right first; nothing was written");
        return [document.With(handbook), .. context.Inputs.Where(input => input != document)];
    }

    private static LogLevel LevelOf(Diagnostic problem) => problem.Severity switch
    {
        Severity.Error => LogLevel.Error,
        Severity.Warning => LogLevel.Warning,
        _ => LogLevel.Information,
    };

    private static string Words(Diagnostic problem) => string.Join(
        "\n    ",
        [
            $"{problem.Span}: {problem.Rule}: {problem.Message}",
            .. problem.Hint is { } hint ? new[] { $"hint: {hint}" } : [],
            .. problem.Related.Select(place => $"also: {place}"),
        ]);
}
