using System.ComponentModel;
using System.Text.Json;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters.Json;

/// <summary>The document. A field may be added to it at any time; <c>version</c> changes when a reader of an older one would be misled.</summary>
[Description("What a run of cophandbook found. Fields may be added; a change that would mislead a reader gets another version.")]
internal sealed record JsonReport(
    [property: Description("The version of this format.")] int Version,
    [property: Description("The command: check, build or serve.")] string Command,
    [property: Description("The build date that clock rules read.")] DateOnly Today,
    [property: Description("Whether the whole content is without errors, also where only a part of it is reported.")] bool Sound,
    [property: Description("Whether the command succeeds: nothing that is reported is an error or, under --strict, a warning.")] bool Passed,
    [property: Description("Whether warnings fail as errors do.")] bool Strict,
    [property: Description("How many diagnostics there are of each severity.")] JsonCounts Counts,
    [property: Description("How often each rule spoke up, the worst first.")] IReadOnlyList<JsonRuleCount> ByRule,
    [property: Description("All that was found wrong, in order of place.")] IReadOnlyList<JsonDiagnostic> Diagnostics)
{
    [Description("What the report is limited to; absent where it is about all of the content.")]
    public JsonScope? Scope { get; init; }

    [Description("Why the history of the content in git is unknown, so that lost addresses are not found: not-asked, no-repository, no-git, "
        + "shallow or refused; absent where it is known.")]
    public string? HistoryGap { get; init; }

    [Description("What was published; absent where nothing was, and in a file of --report, which is written before.")]
    public JsonPublished? Published { get; init; }

    [Description("Why the site is without search: no-npm, no-node, not-installed, indexer-failed or nothing-to-find; absent where it has "
        + "search, where none is wanted, and in a file of --report.")]
    public string? SearchGap { get; init; }

    [Description("Where the preview is; of serve alone.")]
    public string? Address { get; init; }

    public static JsonReport Of(RunReport report)
    {
        var diagnostics = report.Diagnostics;
        var counts = new JsonCounts(
            diagnostics.Count(Severity.Error), diagnostics.Count(Severity.Warning), diagnostics.Count(Severity.Note));
        return new(
            1, report.Command, report.Today, report.Handbook.IsSound, report.Passes, report.IsStrict, counts,
            [.. Tally.ByRule(diagnostics).Select(JsonRuleCount.Of)],
            [.. diagnostics.Select(JsonDiagnostic.Of)])
        {
            Scope = JsonScope.Of(report),
            HistoryGap = report.Handbook.Handbook.History.Gap is { } gap ? JsonNamingPolicy.KebabCaseLower.ConvertName(gap.ToString()) : null,
            Published = JsonPublished.Of(report),
            SearchGap = report.SearchGap is { } missing ? JsonNamingPolicy.KebabCaseLower.ConvertName(missing.Reason.ToString()) : null,
            Address = report.Address?.AbsoluteUri,
        };
    }
}

[Description("How many diagnostics there are of each severity.")]
internal sealed record JsonCounts(int Error, int Warning, int Note);

internal sealed record JsonRuleCount(
    [property: Description("The rule's name.")] string Rule,
    [property: Description("The severity that it spoke up with.")] Severity Severity,
    int Count)
{
    public static JsonRuleCount Of(RuleCount count) => new(count.Rule, count.Severity, count.Count);
}

internal sealed record JsonScope(
    [property: Description("The files and folders that were asked for, as they were given.")] IReadOnlyList<string> Paths,
    [property: Description("How many diagnostics lie elsewhere and are not in this report.")] int LeftOut)
{
    [Description("The revision that changes are counted from; absent where that does not matter.")]
    public string? ChangedSince { get; init; }

    public static JsonScope? Of(RunReport report) => report.Scope.IsEverything
        ? null
        : new([.. report.Scope.Paths.Select(path => path.AsGiven)], report.LeftOut) { ChangedSince = report.Scope.Changed?.Since };
}

internal sealed record JsonPublished(
    [property: Description("The folder as it was given.")] string Folder,
    int Pages,
    int Files,
    [property: Description("How many of the files were made anew; the others are those of the last build.")] int Made,
    long Bytes,
    [property: Description("From the command's start to the published site.")] double Seconds)
{
    public static JsonPublished? Of(RunReport report) => report.Published is not var (published, elapsed)
        ? null
        : new(report.Output!, report.Handbook.Site.Pages.Count, published.Files, published.Made, published.Bytes, Math.Round(elapsed.TotalSeconds, 3));
}
