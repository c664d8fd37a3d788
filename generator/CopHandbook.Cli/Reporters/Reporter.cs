using CopHandbook.Engine.Output;

namespace CopHandbook.Cli.Reporters;

/// <summary>Tells the outcome of a command.</summary>
internal abstract class Reporter
{
    public static Reporter For(ReportFormat format, HostEnvironment environment) => format switch
    {
        ReportFormat.Json => new JsonReporter(environment.Out),
        ReportFormat.Sarif => new SarifReporter(environment.Out),
        ReportFormat.Github => new GithubReporter(environment),
        _ => new TextReporter(new Terminal(environment)),
    };

    /// <summary>The content was checked and nothing was published: because of problems, or because nobody asked.</summary>
    public abstract void Checked(RunReport report);

    public abstract void Published(RunReport report, PublishReport published, TimeSpan elapsed);

    public abstract void Serving(RunReport report, Uri address);
}
