using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using CopHandbook.Cli.Git;
using CopHandbook.Cli.Reporters;
using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Commands;

/// <summary>Options on how a command reports, each the same everywhere.</summary>
internal sealed class ReportOptions
{
    private static readonly string Names = string.Join('|', Enum.GetNames<ReportFormat>().Select(name => name.ToLowerInvariant()));

    private readonly HostEnvironment environment;

    public ReportOptions(HostEnvironment environment)
    {
        this.environment = environment;
        Format = new("--format")
        {
            Description = "How to report. By default text, and github where GitHub Actions runs the command.",
            HelpName = Names,
            CustomParser = ParseFormat,
            DefaultValueFactory = _ => environment.Variable("GITHUB_ACTIONS") == "true" ? ReportFormat.Github : ReportFormat.Text,
        };
        Format.CompletionSources.Add(_ => Names.Split('|').Select(name => new CompletionItem(name)));
    }

    public Option<ReportFormat> Format { get; }

    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings fail like errors." };

    public Option<string?> Report { get; } = new("--report")
    {
        Description = "A second report into a file: SARIF or JSON, by its ending.",
        HelpName = "FILE.sarif|FILE.json",
    };

    public Option<string?> ChangedSince { get; } = new("--changed-since")
    {
        Description = "Reports only on files that differ in git from this revision.",
        HelpName = "REV",
    };

    public Argument<string[]> Paths { get; } = new("PATHS")
    {
        Description = "Files or folders of the content to report on; without any, all of it.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Completes a report by what the command was asked for.</summary>
    /// <exception cref="UsageException">A path or revision is not there, or the report file's ending says nothing.</exception>
    public RunReport Complete(RunReport report, ParseResult parsed)
    {
        var content = report.Handbook.Handbook.Content.Name;
        var changed = parsed.GetValue(ChangedSince) is { } revision ? ChangedFiles.Since(revision, content) : null;
        var paths = (parsed.GetValue(Paths) ?? []).Select(path => InContent(path, content)).ToList();
        return report with
        {
            IsStrict = parsed.GetValue(Strict),
            Only = changed is null && paths.Count == 0 ? null : path => IsAskedFor(path, changed, paths),
            Changed = changed ?? ChangedInPullRequest(content),
        };
    }

    /// <summary>Reports through <paramref name="say"/>, and into a file where one is asked for.</summary>
    public void Say(RunReport report, ParseResult parsed, Action<Reporter> say)
    {
        var file = parsed.GetValue(Report) is { } path ? new ReportFile(path) : null;
        say(Reporter.For(parsed.GetRequiredValue(Format), environment));
        file?.Write(report);
    }

    private static bool IsAskedFor(SourcePath path, IReadOnlySet<string>? changed, List<string> paths) =>
        (changed is null || changed.Contains(path.InContent))
        && (paths.Count == 0 || paths.Exists(asked =>
            asked.Length == 0 || path.InContent == asked || path.InContent.StartsWith(asked + "/", StringComparison.Ordinal)));

    private static string InContent(string path, string content)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath(content), Path.GetFullPath(path)).Replace('\\', '/');
        if (relative.StartsWith("../", StringComparison.Ordinal) || relative == ".." || !Path.Exists(path))
            throw new UsageException($"'{path}' is no file or folder of the content", $"name one below {content}/");
        return relative == "." ? "" : relative;
    }

    // In a pull request GitHub says what it will be merged into; a checkout without that branch cannot tell.
    private IReadOnlySet<string>? ChangedInPullRequest(string content) =>
        environment.Variable("GITHUB_BASE_REF") is { Length: > 0 } target ? ChangedFiles.TrySince($"origin/{target}", content) : null;

    private static ReportFormat ParseFormat(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (Names.Split('|').Contains(written) && Enum.TryParse<ReportFormat>(written, ignoreCase: true, out var format))
            return format;
        argument.AddError($"--format takes {Names.Replace("|", ", ", StringComparison.Ordinal)}, and this is '{written}'");
        return default;
    }
}
