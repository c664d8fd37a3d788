using System.Text.RegularExpressions;
using CopHandbook.Engine.Links;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Drift;

/// <summary>What the schema and the practices say of the guidance is so in the chapters that come with the program.</summary>
public partial class GuidanceLinkTests
{
    private static readonly HandbookSite Site = Checked.Content(Repository.Content).Site;

    [Fact]
    public void Every_field_that_names_a_section_names_one_that_is_there()
    {
        foreach (var field in FieldReferences.OfCharter.Where(field => field.Field.Passage is not null))
            Assert.Equal((field.Path, field.Field.Anchor), (field.Path, Site.Frame.Guidance.ByField.GetValueOrDefault(field.Path)?.Anchor));
        Assert.DoesNotContain(FieldReferences.OfCharter, field => field.Field is { Section: "", Anchor.Length: > 0 });
    }

    [Fact]
    public void Every_practice_is_described_in_a_section_that_is_there()
    {
        Assert.Equal(Enum.GetValues<Practice>(), PracticeCatalogue.All.Select(described => described.Practice));
        foreach (var described in PracticeCatalogue.All)
            Assert.Equal((described.Practice, described.Passage.Anchor), (described.Practice, Site.Frame.Guidance.ByPractice.GetValueOrDefault(described.Practice)?.Anchor));
    }

    [Fact]
    public void Every_field_that_the_theme_labels_is_one_with_a_passage()
    {
        var labelled = Directory.GetFiles(Repository.At("themes/handbook"), "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".razor", StringComparison.Ordinal) || file.EndsWith("HistoryEvent.cs", StringComparison.Ordinal))
            .SelectMany(file => Labels().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct()
            .ToList();
        Assert.True(labelled.Count > 20, $"only {labelled.Count} labels found");
        Assert.Empty(labelled.Except(Site.Frame.Guidance.ByField.Keys));
    }

    [GeneratedRegex("""(?<!FieldEntry Context="Context" )Field(?:=|: )"([a-z][^"@]*)""")]
    private static partial Regex Labels();
}
