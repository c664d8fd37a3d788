using System.CommandLine;
using System.CommandLine.Completions;
using CopHandbook.Cli.Git;
using CopHandbook.Cli.Reporters;

namespace CopHandbook.Cli.Commands;

/// <summary>Options of the commands that report on the content and are done: how, how strictly, and about what.</summary>
internal sealed class ReportOptions(HostEnvironment environment)
{
    public Option<ReportFormat> Format { get; } = FormatAmong(
        "How to report: text for people, json or sarif for programs, github for GitHub Actions, where it is the default.",
        Enum.GetValues<ReportFormat>());

    /// <summary>For a preview, which says where it is: no list of findings and no annotation can.</summary>
    public Option<ReportFormat> PreviewFormat { get; } = FormatAmong(
        "How to report: text for people, json for programs.",
        ReportFormat.Text, ReportFormat.Json);

    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings fail as errors do." };

    public Option<string?> Report { get; } = new("--report")
    {
        Description = "Writes the report to a file as well: as SARIF where it ends in .sarif or .sarif.json, "
            + "for GitLab's Code Quality where it ends in .codequality.json, as JSON where it ends in .json.",
        HelpName = "FILE",
    };

    public Option<string?> ChangedSince { get; } = new("--changed-since")
    {
        Description = "Reports on files only that changed in git since this revision, whether committed or not. All is checked in any case.",
        HelpName = "REV",
    };

    public Argument<string[]> Paths { get; } = new("PATHS")
    {
        Description = "Reports on these files and folders of the content only. All is checked in any case.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Reporter ReporterOf(ParseResult parsed)
    {
        var format = parsed.GetResult(Format) is not null ? parsed.GetValue(Format)
            : environment.Variable("GITHUB_ACTIONS") == "true" ? ReportFormat.Github
            : ReportFormat.Text;
        return Reporter.For(format, environment);
    }

    /// <summary>The file of <c>--report</c>; null where there is none.</summary>
    /// <param name="kept">Folders that it must not lie in.</param>
    public ReportFile? FileOf(ParseResult parsed, params (string Folder, string Why)[] kept)
    {
        if (parsed.GetValue(Report) is not { } written)
            return null;
        var file = ReportFile.At(written);
        foreach (var (folder, why) in kept)
        {
            if (InFolder(file.Path, Path.GetFullPath(folder)) is not null)
                throw new UsageException($"--report cannot write to '{written}': {why}", "name a file elsewhere");
        }

        return file;
    }

    public ReportScope ScopeOf(ParseResult parsed, string content)
    {
        var paths = parsed.GetRequiredValue(Paths).Select(path => PathOf(path, content)).ToList();
        var changed = parsed.GetValue(ChangedSince) is { } revision ? ChangedFiles.SinceRevision(content, revision, environment) : null;
        return new(paths, changed);
    }

    private static Option<ReportFormat> FormatAmong(string description, params ReportFormat[] formats)
    {
        var names = formats.Select(ReportFormatName.Of).ToList();
        var option = new Option<ReportFormat>("--format")
        {
            Description = description,
            HelpName = string.Join('|', names),
            CustomParser = argument => ReportFormatName.Parse(argument, formats),
        };
        // The library offers the members of the enumeration, with their capitals, by itself.
        option.CompletionSources.Clear();
        option.CompletionSources.Add(_ => names.Select(name => new CompletionItem(name)));
        return option;
    }

    private static ReportedPath PathOf(string written, string content)
    {
        var isThere = written.Length > 0 && (File.Exists(written) || Directory.Exists(written));
        if (isThere && InFolder(Path.GetFullPath(written), Path.GetFullPath(content)) is { } inContent)
            return new(written, inContent.Replace(Path.DirectorySeparatorChar, '/'));
        var meant = Path.Combine(content, written);
        var hint = written.Length > 0 && !Path.IsPathRooted(written) && (File.Exists(meant) || Directory.Exists(meant))
            ? $"did you mean {meant}?"
            : $"name files and folders in {content}/ as one would from here, or another content folder with --content FOLDER";
        throw new UsageException(isThere ? $"'{written}' is not in the content folder" : $"there is no file or folder '{written}'", hint);
    }

    /// <summary>The path inside of a folder; null where it lies elsewhere.</summary>
    private static string? InFolder(string path, string folder)
    {
        var (inner, outer) = (Path.TrimEndingDirectorySeparator(path), Path.TrimEndingDirectorySeparator(folder));
        if (inner == outer)
            return "";
        return inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? inner[(outer.Length + 1)..] : null;
    }
}
