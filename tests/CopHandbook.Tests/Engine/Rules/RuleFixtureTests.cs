using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>
/// Each rule has a fixture: a small content folder, and all that is said of it, place by place.
/// Where the history matters, before/ has what was committed earlier. Set BLESS=1 to write what is said now, and read the difference before you commit it.
/// </summary>
public class RuleFixtureTests
{
    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_fixture_shows_the_rule_at_its_place(string rule)
    {
        var folder = Path.Combine(Repository.Fixtures, "rules", rule);
        Assert.True(Directory.Exists(Path.Combine(folder, "content")), $"the rule has no fixture: make tests/fixtures/rules/{rule}/content");
        var today = File.Exists(Path.Combine(folder, "today.txt")) ? DateOnly.Parse(File.ReadAllText(Path.Combine(folder, "today.txt")), null) : BuiltSite.Context.Today;
        var diagnostics = Directory.Exists(Path.Combine(folder, "before"))
            ? CheckCommitted(folder, today)
            : await CheckAsync(Path.Combine(folder, "content"), today, isAudited: rule == BrokenOutput.Rule.Name);
        Assert.Contains(diagnostics, problem => problem.Rule == rule);
        var said = string.Concat(diagnostics.Select(problem =>
            $"{problem.Span.Path.InContent}:{problem.Span.Line}:{problem.Span.Column}-{problem.Span.EndLine}:{problem.Span.EndColumn} {problem.Severity.ToString().ToLowerInvariant()} {problem.Rule}\n    {problem.Message}\n    {problem.Hint}\n"));
        var expected = Path.Combine(folder, "expected.txt");
        if (Environment.GetEnvironmentVariable("BLESS") == "1")
            File.WriteAllText(expected, said);
        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected) : "(no expected.txt: run with BLESS=1)", said);
    }

    private static async Task<IReadOnlyList<Diagnostic>> CheckAsync(string content, DateOnly today, bool isAudited)
    {
        var handbook = HandbookPipeline.Check(content, BuiltSite.Context with { Today = today });
        return (isAudited ? HandbookPipeline.Audit(handbook, new HandbookTheme()) : handbook).Diagnostics;
    }

    /// <summary>The folders of before/ are the content on the days of their names; content/ is committed on the build date.</summary>
    private static IReadOnlyList<Diagnostic> CheckCommitted(string folder, DateOnly today)
    {
        using var repository = new GitFolder();
        var before = Directory.GetDirectories(Path.Combine(folder, "before")).Order(StringComparer.Ordinal).Select(state => (state, Path.GetFileName(state)));
        foreach (var (state, day) in before.Append((Path.Combine(folder, "content"), Day.Of(today))))
        {
            repository.Clear();
            // Written and not copied: a copy has the time of its original, by which git would take it for the file before.
            foreach (var file in Directory.EnumerateFiles(state, "*", SearchOption.AllDirectories))
                repository.Write(Path.GetRelativePath(state, file), File.ReadAllText(file));
            repository.Commit(on: day);
        }

        return repository.Check(today).Diagnostics;
    }
}
