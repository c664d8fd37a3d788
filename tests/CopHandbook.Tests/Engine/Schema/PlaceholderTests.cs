using CopHandbook.Engine.Schema;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Schema;

public class PlaceholderTests
{
    public static TheoryData<string> EveryField => [.. Lines(SchemaShapes.Charter, "")];

    [Theory]
    [MemberData(nameof(EveryField))]
    public void A_placeholder_in_any_field_is_reported_as_one_and_as_nothing_else(string line)
    {
        var column = line.IndexOf("TBC", StringComparison.Ordinal) + 1;
        Assert.Equal([$"communities/a.md:2:{column} placeholder-left"], OnItsLine(line));
    }

    [Theory]
    [InlineData("started: TBC (spring)", "2:10")]
    [InlineData("summary: A group on TODO.", "2:21")]
    [InlineData("links: { confluence: https://wiki.example.org/TODO }", "2:47")]
    [InlineData("review: { due: \"2026-XX-XX, TBC\" }", "2:29")]
    public void One_inside_a_value_is_pointed_at_itself(string line, string place) =>
        Assert.Equal([$"communities/a.md:{place} placeholder-left"], OnItsLine(line));

    [Fact]
    public void A_proposal_is_only_warned() =>
        Assert.Equal(
            Severity.Warning,
            Checked.Diagnostics(("communities/a.md", "---\nstatus: proposed\nstarted: TBC\n---\n"))
                .Single(problem => problem.Rule == "placeholder-left").Severity);

    // A waiver and items of some lists also need another field: that it is absent is a mistake of its own.
    private static IEnumerable<string> OnItsLine(string line) =>
        Checked.Places(("communities/a.md", $"---\n{line}\n---\n")).Where(place => place.Contains(":2:", StringComparison.Ordinal))
            .Where(place => !place.EndsWith(" field-missing-for-status", StringComparison.Ordinal));

    /// <summary>A line of YAML with a placeholder for each field, in flow style, and one in place of each group and list.</summary>
    private static IEnumerable<string> Lines(GroupShape group, string before) => group.Fields.SelectMany(field =>
        Values(field.Shape, $"{before}{field.Name}: ").Select(line => line + Closing(line)));

    private static IEnumerable<string> Values(Shape shape, string before) => shape switch
    {
        GroupShape group => group.Fields.SelectMany(field => Values(field.Shape, $"{before}{{ {field.Name}: ")).Prepend(before + "TBC"),
        ListShape list => Values(list.Item, before + "[").Prepend(before + "TBC"),
        _ => [before + "TBC"],
    };

    private static string Closing(string line) =>
        string.Concat(line.Where(letter => letter is '{' or '[').Reverse().Select(letter => letter == '{' ? " }" : "]"));
}
