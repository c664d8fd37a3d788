using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Drift;

/// <summary>The editor's snippets are those of the schema, and what they write is sound.</summary>
public partial class EditorSnippetTests
{
    private static readonly JsonObject Snippets =
        JsonNode.Parse(CharterSnippets.Write(), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!.AsObject();

    [Fact]
    public void The_file_of_the_repository_is_the_one_that_is_written_now() =>
        Blessed.Equal("/.vscode/charter.code-snippets", CharterSnippets.Write());

    [Theory]
    [InlineData("Goal", "goals", "goals:")]
    [InlineData("Meeting", "format", "format:\n  meetings:")]
    [InlineData("Activity", "format", "format:\n  activities:")]
    [InlineData("Budget", "time", "time:\n  cop-budget:")]
    public void An_item_fits_where_it_says_that_it_belongs(string name, string field, string above)
    {
        var yaml = above + string.Concat(Lines(name).Select(line => $"\n    {line}"));
        Assert.Empty(Errors(ExampleContent.Charter(yaml, [field])));
    }

    [Fact]
    public void A_new_charter_is_one_that_check_takes() =>
        Assert.Empty(Errors(string.Join('\n', Lines("New charter")) + "\n"));

    [Fact]
    public void Every_closed_list_can_be_chosen_from() =>
        Assert.Contains("${2|live,recorded,written,async|}", Snippets["Activity"]!["body"]!.ToJsonString(), StringComparison.Ordinal);

    private static IEnumerable<string> Errors(string charter) => Checked.Diagnostics(("communities/a.md", charter))
        .Where(problem => problem.Severity == Severity.Error && problem.Rule is not ("unknown-reference" or "format-mode-mismatch"))
        .Select(problem => $"{problem.Span} {problem.Rule} {problem.Message}");

    // As the editor leaves it when tab is pressed and nothing is typed.
    private static IEnumerable<string> Lines(string name) => Snippets[name]!["body"]!.AsArray()
        .Select(line => Choice().Replace(line!.GetValue<string>(), "$1"))
        .Select(line => Stop().Replace(line, match => match.Groups[1].Value.Replace("\\", "", StringComparison.Ordinal)))
        .Select(line => line.Replace("$0", "", StringComparison.Ordinal));

    [GeneratedRegex(@"\$\{[0-9]+\|([^,|]*)[^|]*\|\}")]
    private static partial Regex Choice();

    [GeneratedRegex(@"\$\{[0-9]+:((?:\\.|[^}\\])*)\}")]
    private static partial Regex Stop();
}
