using CopHandbook.Cli.Reporters.Github;
using CopHandbook.Cli.Reporters.Json;
using CopHandbook.Cli.Reporters.Sarif;
using CopHandbook.Cli.Reporters.Text;

namespace CopHandbook.Cli.Reporters;

/// <summary>Tells the outcome of a command.</summary>
internal abstract class Reporter
{
    public static Reporter For(ReportFormat format, HostEnvironment environment) => format switch
    {
        ReportFormat.Json => new JsonReporter(environment.Out),
        ReportFormat.Sarif => new SarifReporter(environment),
        ReportFormat.Github => new GithubReporter(environment),
        _ => new TextReporter(Screen.Of(environment)),
    };

    public abstract void Tell(RunReport report);
}
