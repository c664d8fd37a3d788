using System.CommandLine;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Suggestions;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Commands;

/// <summary><c>explain RULE</c>: what a rule holds, what it stands on, why, and an example of each kind.</summary>
internal static class ExplainCommand
{
    public static Command Create(HostEnvironment environment)
    {
        var name = new Argument<string>("RULE") { Description = "The rule's name, as messages and 'cophandbook rules' give it." };
        name.CompletionSources.Add(_ => RuleCatalogue.All.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Name)));
        var command = new Command("explain", "Tells what a rule holds, which sentence of the guidance it stands on, and why.") { name };
        command.SetAction(parsed =>
        {
            Write(environment.Out, Find(parsed.GetRequiredValue(name)));
            return ExitCode.Sound;
        });
        return command;
    }

    private static Rule Find(string name) => RuleCatalogue.Find(name) ?? throw new UsageException(
        $"there is no rule '{name}'",
        Nearest.To(name, RuleCatalogue.All.Select(rule => rule.Name)) is { } near ? $"did you mean '{near}'?" : "'cophandbook rules' lists them all");

    private static void Write(TextWriter output, Rule rule)
    {
        output.WriteLine($"{rule.Name} ({rule.Severity.ToString().ToLowerInvariant()}{(rule.IsClock ? ", depends on the day" : "")})");
        output.WriteLine(rule.Summary);
        if (rule.Guidance is { } quote)
        {
            output.WriteLine();
            output.WriteLine($"    “{quote.Sentence}”");
            output.WriteLine($"    guidance/{quote.Chapter}.md#{quote.Anchor}");
        }

        output.WriteLine();
        output.WriteLine(rule.Why);
        WriteExample(output, "It speaks up at this change of the worked example:", rule.Fires);
        WriteExample(output, "Mended:", rule.Passes);
        output.WriteLine();
        output.WriteLine(rule.Severity == Severity.Error
            ? "An error cannot be waived."
            : $"To set it aside in one charter:  waive: [{{ rule: {rule.Name}, why: … }}]");
    }

    private static void WriteExample(TextWriter output, string title, RuleExample? example)
    {
        if (example is null)
            return;
        output.WriteLine();
        output.WriteLine(example.Today == new RuleExample("").Today ? title : $"{title} (as of {Day.Of(example.Today)})");
        if (example.Before is { } before)
        {
            output.WriteLine($"    committed in git on {Day.Of(before.Today)}:");
            if (before is { Yaml: "", Without: [], Beside: [], Files: [] })
                output.WriteLine("    (the worked example as it stands)");
            WriteChanges(output, before);
            output.WriteLine("    and after that:");
        }

        WriteChanges(output, example);
    }

    private static void WriteChanges(TextWriter output, RuleExample example)
    {
        foreach (var field in example.Without)
            output.WriteLine($"    (without '{field}')");
        WriteIndented(output, example.Yaml);
        WriteIndented(output, example.Body);
        foreach (var neighbour in example.Beside)
        {
            output.WriteLine($"    beside it, communities/{neighbour.Id}.md:");
            WriteIndented(output, neighbour.Yaml);
        }

        foreach (var file in example.Files)
        {
            output.WriteLine($"    in the file {file.Path}:");
            WriteIndented(output, file.Text);
        }

        if (example is { WithoutBaseUrl: true, Settings: "" })
            output.WriteLine($"    (without '{RuleExample.BaseUrl}')");
        if (example.Settings.Length > 0)
            output.WriteLine("    and in handbook.yml:");
        WriteIndented(output, example.Settings);
    }

    private static void WriteIndented(TextWriter output, string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            output.WriteLine($"    {line}");
    }
}
