using System.CommandLine;
using System.Text.Json;
using CopHandbook.Engine.Rules;

namespace CopHandbook.Cli.Commands;

/// <summary><c>rules</c>: the catalogue, as a table or as JSON.</summary>
internal static class RulesCommand
{
    public static Command Create(HostEnvironment environment)
    {
        var format = new Option<string>("--format")
        {
            Description = "A table for people, or JSON for programs.",
            DefaultValueFactory = _ => "text",
        }.AcceptOnlyFromAmong("text", "json");
        var command = new Command("rules", "Lists the rules that charters and chapters are held to.") { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetRequiredValue(format) == "json")
                environment.Out.WriteLine(JsonSerializer.Serialize(RuleRecord.All, RuleJson.Readable.IReadOnlyListRuleRecord));
            else
                WriteTable(environment.Out);
            return ExitCode.Sound;
        });
        return command;
    }

    private static void WriteTable(TextWriter output)
    {
        var widest = RuleCatalogue.All.Max(rule => rule.Name.Length);
        foreach (var rule in RuleCatalogue.All)
            output.WriteLine($"{rule.Name.PadRight(widest)}  {rule.Severity.ToString().ToLowerInvariant(),-7}  {rule.Summary}");
        output.WriteLine();
        output.WriteLine($"{RuleCatalogue.All.Count} rules. 'cophandbook explain RULE' tells more of one.");
    }
}
