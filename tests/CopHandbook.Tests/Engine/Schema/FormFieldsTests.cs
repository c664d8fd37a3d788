using CopHandbook.Engine.Schema;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;

namespace CopHandbook.Tests.Engine.Schema;

/// <summary>The form asks for every field of the schema once.</summary>
public class FormFieldsTests
{
    [Fact]
    public void Every_field_that_is_not_advised_against_is_asked_for_once()
    {
        var asked = FormFields.OfCharter.SelectMany(step => step.Fields).SelectMany(All).Select(field => field.Reference.Path).ToList();
        var known = FieldReferences.OfCharter.Select(field => field.Path)
            .Where(path => !FormFields.NeverAsked.Contains(path) && !path.StartsWith("time.per-person", StringComparison.Ordinal));
        Assert.Equal(known.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_status_comes_first_and_the_four_steps_are_in_their_order()
    {
        Assert.Equal(["status"], FormFields.OfCharter[0].Fields.Select(field => field.Name));
        Assert.Equal(Enum.GetValues<StartingStep>(), FormFields.OfCharter.Select(step => step.Step).OfType<StartingStep>());
    }

    [Theory]
    [InlineData("subject", FormControl.Line)]
    [InlineData("summary", FormControl.Sentences)]
    [InlineData("started", FormControl.Day)]
    [InlineData("organisation-focus", FormControl.Truth)]
    [InlineData("goals[]", FormControl.Groups)]
    [InlineData("goals[].for", FormControl.Words)]
    [InlineData("goals[].kind", FormControl.Word)]
    [InlineData("sponsor", FormControl.Group)]
    [InlineData("format.meetings[].start", FormControl.Time)]
    [InlineData("time.cop-budget[].hours", FormControl.Number)]
    [InlineData("tags", FormControl.Lines)]
    public void A_field_is_asked_for_as_what_it_is(string path, FormControl control) =>
        Assert.Equal(control, FormFields.OfCharter.SelectMany(step => step.Fields).SelectMany(All).Single(field => field.Reference.Path == path).Control);

    [Fact]
    public void What_a_proposal_needs_is_in_sight_and_in_the_first_step()
    {
        // Materials are no part of every proposal; where there are some, each is named.
        var first = FormFields.OfCharter[1].Fields.Where(field => field.IsForemost).SelectMany(All).Where(field => field.IsProposed).ToList();
        Assert.Equal(
            ["subject", "goals[]", "goals[].kind", "goals[].for", "goals[].text", "time", "time.cop-budget[]", "time.cop-budget[].hours", "time.cop-budget[].per", "sponsor", "sponsor.name"],
            first.Select(field => field.Reference.Path));
        Assert.All(first, field => Assert.True(field.IsForemost, field.Reference.Path));
    }

    private static IEnumerable<FormField> All(FormField field) => field.Fields.SelectMany(All).Prepend(field);
}
