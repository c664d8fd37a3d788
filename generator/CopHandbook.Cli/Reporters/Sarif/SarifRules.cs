using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters.Sarif;

/// <summary>A rule as SARIF describes it.</summary>
internal static class SarifRules
{
    public static SarifRule Of(Rule rule, RunReport report)
    {
        var why = rule.Why.Length > 0 ? rule.Why : rule.Summary;
        var page = GuidancePlace.PageOf(report, rule.Name);
        return new(
            rule.Name, new(rule.Summary), new(why), Help(rule, why, page, report), page,
            new(Level(rule.Severity == Severity.Off ? Severity.Note : rule.Severity), Enabled: rule.Severity != Severity.Off));
    }

    public static string Level(Severity severity) => severity.Word();

    private static SarifText Help(Rule rule, string why, string? page, RunReport report)
    {
        List<string> text = [rule.Summary];
        List<string> markdown = [rule.Summary];
        if (why != rule.Summary)
        {
            text.Add(why);
            markdown.Add(why);
        }

        if (rule.Guidance is { } quote)
        {
            var file = GuidancePlace.FileOf(report, quote);
            text.Add($"The guidance: “{quote.Sentence}”{(file is null ? "" : $" ({file})")}");
            markdown.Add($"> {quote.Sentence}");
            if (GuidancePlace.AddressOf(report, quote) is { } address)
                markdown.Add($"[Where the guidance says so]({address})");
        }

        if (page is not null)
            markdown.Add($"[{rule.Name}, with examples]({page})");
        return new(string.Join("\n\n", text), string.Join("\n\n", markdown));
    }
}
