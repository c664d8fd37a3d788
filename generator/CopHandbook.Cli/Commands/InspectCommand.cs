using System.CommandLine;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Schema;
using CopHandbook.Engine.Suggestions;

namespace CopHandbook.Cli.Commands;

/// <summary><c>inspect charter ID</c>: what the generator believes a charter to say, as JSON.</summary>
internal static class InspectCommand
{
    public static Command Create(HostEnvironment environment)
    {
        var options = new SharedOptions(environment);
        var id = new Argument<string>("ID") { Description = "The id of a community: its file name without .md." };
        var charter = new Command("charter", "Prints a charter as the generator understands it, as JSON; what could not be read is left out.")
        {
            id, options.Content, options.Today,
        };
        charter.SetAction(parsed =>
        {
            var handbook = HandbookPipeline.Check(options.ContentOf(parsed), options.ContextOf(parsed)).Handbook;
            var wanted = parsed.GetRequiredValue(id);
            var found = handbook.Communities.FirstOrDefault(file => file.Id.Value == wanted)
                ?? throw new UsageException(
                    $"there is no community '{wanted}'",
                    Nearest.To(wanted, handbook.Communities.Select(file => file.Id.Value)) is { } near
                        ? $"did you mean '{near}'?"
                        : "name a file of communities/ without .md");
            environment.Out.WriteLine(CharterJson.Write(found.Charter));
            return ExitCode.Sound;
        });
        return new Command("inspect", "Shows what the generator believes.") { charter };
    }
}
