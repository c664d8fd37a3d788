using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>The examples that a rule's page shows are run: the one fires, the other does not, and neither has an error that is not the rule's.</summary>
public class RuleExampleTests
{
    public static TheoryData<string> RulesWithExamples => [.. RuleCatalogue.All.Where(rule => rule.Fires is not null).Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(RulesWithExamples))]
    public void The_example_fires_and_the_mended_one_does_not(string name)
    {
        var rule = RuleCatalogue.Find(name)!;
        var fires = ExampleContent.Check(rule.Fires!);
        Assert.Contains(fires, problem => problem.Rule == name);
        Assert.DoesNotContain(fires, problem => problem.Severity == Severity.Error && problem.Rule != name);
        var passes = ExampleContent.Check(rule.Passes!);
        Assert.DoesNotContain(passes, problem => problem.Rule == name || problem.Severity == Severity.Error);
    }
}
