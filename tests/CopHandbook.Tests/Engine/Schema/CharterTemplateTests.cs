using System.Text.RegularExpressions;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Schema;

/// <summary>The template of a new charter: sound, whole and readable.</summary>
public partial class CharterTemplateTests
{
    private static readonly string Blank = new CharterDraft().ToText();

    [Fact]
    public void It_is_the_one_that_was_last_looked_at() => Blessed.Equal("schema/new-charter.md", Blank);

    [Fact]
    public void It_is_warned_of_for_its_placeholders_and_for_nothing_else()
    {
        var problems = Checked.Diagnostics(("communities/a.md", Blank)).Where(problem => problem.Severity > Severity.Note).ToList();
        Assert.Equal(6, problems.Count);
        Assert.All(problems, problem => Assert.Equal((Severity.Warning, "placeholder-left"), (problem.Severity, problem.Rule)));
    }

    [Fact]
    public void It_is_clean_once_all_is_filled_in()
    {
        var problems = Checked.Diagnostics(("communities/a.md", Filled().ToText()));
        Assert.DoesNotContain(problems, problem => problem.Severity > Severity.Note);
    }

    [Fact]
    public void It_has_each_field_of_the_schema_and_each_can_be_used_as_it_stands()
    {
        // Every # that a person is told to take away, taken away.
        var charter = CommentedField().Replace(Filled().ToText(), "");
        var yaml = charter.Split("---\n")[1];
        foreach (var name in Names(SchemaShapes.Charter).Distinct())
            Assert.Matches($@"(?m)[\s{{-]{Regex.Escape(name)}:", yaml);
        var unreadable = Checked.Diagnostics(("communities/a.md", charter))
            .Where(problem => problem.Rule is "yaml-syntax" or "unknown-key" or "duplicate-key" or "wrong-type" or "placeholder-left" || problem.Rule.EndsWith("-unknown", StringComparison.Ordinal));
        Assert.Empty(unreadable.Select(problem => $"{problem.Span} {problem.Message}"));
    }

    [Fact]
    public void It_can_be_read_by_a_person()
    {
        var lines = Blank.TrimEnd().Split('\n');
        Assert.InRange(lines.Length, 60, 120);
        Assert.DoesNotContain(lines, line => line.Length > 120);
        Assert.DoesNotContain("\n\n\n", Blank, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Café: “très” #1")]
    [InlineData("- [x] {y}, \"z\" 'q' \\ %")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("2026-01-01")]
    [InlineData("0x1F")]
    [InlineData("*alias & !tag | > @ `")]
    [InlineData("line one\nline two:")]
    [InlineData("실천 공동체 🧶 مجتمع")]
    [InlineData("a\u200Bb\u200Dc\uFEFFd\u2028e")]
    [InlineData("ends with colon:")]
    [InlineData("---")]
    [InlineData("key: value # no comment")]
    public void Any_text_comes_back_as_it_was_given(string text)
    {
        var draft = Filled();
        draft.Set(DraftField.Subject, [text]);
        draft.Set(DraftField.GoalText, [text]);
        draft.Set(DraftField.Sponsor, [text]);
        var charter = Checked.Handbook(("communities/a.md", draft.ToText())).Handbook.Communities.Single().Charter;
        Assert.Equal((text, text, text), (charter.Subject, charter.Goals.Single().Text, charter.Sponsor?.Name));
    }

    internal static CharterDraft Filled()
    {
        var draft = new CharterDraft();
        draft.Set(DraftField.Subject, ["Knitting"]);
        draft.Set(DraftField.GoalKind, ["support"]);
        draft.Set(DraftField.GoalFor, ["practitioner", "apprentice"]);
        draft.Set(DraftField.GoalText, ["Help one another with dropped stitches."]);
        draft.Set(DraftField.Sponsor, ["Ada Example"]);
        draft.Set(DraftField.Hours, ["2.5"]);
        return draft;
    }

    private static IEnumerable<string> Names(GroupShape group) =>
        group.Fields.Where(field => !field.Field.Deprecated).SelectMany(field => (field.Shape is ListShape list ? list.Item : field.Shape) is GroupShape inner && field.Field.Example.Length == 0
            ? Names(inner).Prepend(field.Name)
            : [field.Name]);

    [GeneratedRegex(@"(?<=^ *)#(?! )", RegexOptions.Multiline)]
    private static partial Regex CommentedField();
}
