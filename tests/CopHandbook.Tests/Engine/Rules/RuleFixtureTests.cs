using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Rules;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>
/// Each rule has a fixture: a small content folder, and all that is said of it, place by place.
/// Set BLESS=1 to write what is said now, and read the difference before you commit it.
/// </summary>
public class RuleFixtureTests
{
    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_fixture_shows_the_rule_at_its_place(string rule)
    {
        var folder = Path.Combine(Repository.Fixtures, "rules", rule);
        Assert.True(Directory.Exists(Path.Combine(folder, "content")), $"the rule has no fixture: make tests/fixtures/rules/{rule}/content");
        var today = File.Exists(Path.Combine(folder, "today.txt")) ? DateOnly.Parse(File.ReadAllText(Path.Combine(folder, "today.txt")), null) : BuiltSite.Context.Today;
        var diagnostics = HandbookPipeline.Check(Path.Combine(folder, "content"), BuiltSite.Context with { Today = today }).Diagnostics;
        Assert.Contains(diagnostics, problem => problem.Rule == rule);
        var said = string.Concat(diagnostics.Select(problem =>
            $"{problem.Span.Path.InContent}:{problem.Span.Line}:{problem.Span.Column}-{problem.Span.EndLine}:{problem.Span.EndColumn} {problem.Severity.ToString().ToLowerInvariant()} {problem.Rule}\n    {problem.Message}\n    {problem.Hint}\n"));
        var expected = Path.Combine(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("BLESS") == "1")
            File.WriteAllText(expected, said);
        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected) : "(no expected.txt: run with BLESS=1)", said);
    }
}
