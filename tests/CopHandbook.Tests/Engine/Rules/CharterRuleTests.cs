using CopHandbook.Engine.Rules;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>That a rule on charters found nothing is kept under the settings and the day, so it may look at nothing else (decision 0061).</summary>
public class CharterRuleTests
{
    public static TheoryData<string> Rules => [.. RuleCatalogue.OfCharters.Select(rule => rule.GetType().Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_looks_at_the_charter_the_settings_and_the_day(string name)
    {
        var rule = RuleCatalogue.OfCharters.Single(rule => rule.GetType().Name == name);
        var source = File.ReadAllText(Repository.At($"generator/CopHandbook.Engine/Rules/{name}.cs"));
        Assert.DoesNotContain("context.Handbook", source, StringComparison.Ordinal);
        Assert.DoesNotContain("context.SpeltNames", source, StringComparison.Ordinal);
        Assert.Equal(rule.LooksBack, source.Contains("context.Agreed", StringComparison.Ordinal));
    }
}
