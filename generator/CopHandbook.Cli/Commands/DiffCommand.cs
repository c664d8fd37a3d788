using System.CommandLine;
using CopHandbook.Cli.Differences;
using CopHandbook.Model.Theming;

namespace CopHandbook.Cli.Commands;

/// <summary><c>diff</c>: what changed in the charters, in the words of charters and not in lines.</summary>
internal static class DiffCommand
{
    // What the program says in a terminal is English, whatever language the pages have.
    private static readonly ISiteWords Words = ThemeShelf.All[0].WordsFor("en");

    public static Command Create(HostEnvironment environment)
    {
        var options = new SharedOptions(environment);
        var from = new Argument<string>("REV") { Description = "The earlier state: a branch, a tag or a commit." };
        var to = new Argument<string?>("REV2")
        {
            Description = "The later state. Left out, it is the content on disk, and the earlier one where its branch and REV parted.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = new Option<string>("--format")
        {
            Description = "Text for people, Markdown for a pull request, or JSON for programs.",
            HelpName = "text|markdown|json",
            DefaultValueFactory = _ => "text",
        }.AcceptOnlyFromAmong("text", "markdown", "json");
        var command = new Command("diff", "Says what changed in the charters since a revision, or between two.") { from, to, options.Content, format };
        command.SetAction(parsed =>
        {
            var content = options.ContentOf(parsed);
            var difference = Difference.Between(content, parsed.GetRequiredValue(from), parsed.GetValue(to), environment);
            environment.Out.WriteLine(parsed.GetRequiredValue(format) switch
            {
                "json" => JsonDifference.Write(difference),
                "markdown" => MarkdownDifference.Write(difference, Words),
                _ => TextDifference.Write(difference, Words),
            });
            return ExitCode.Sound;
        });
        return command;
    }
}
