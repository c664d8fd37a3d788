using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

public class GuidanceLinkTests
{
    [Fact]
    public void A_field_leads_to_the_section_that_defines_it()
    {
        var link = Links(("guidance/leadership.md", "# Lead\n\n## A rotating post\n")).ByField["coordinator.rotating"];
        Assert.Equal(new PassageLink("Lead", "A rotating post", new Permalink("/guidance/leadership/"), "a-rotating-post"), link);
    }

    [Fact]
    public void A_chapter_without_the_section_is_linked_as_a_whole()
    {
        var links = Links(("guidance/leadership.md", "# Lead\n\n## Taking turns\n"));
        Assert.Equal(new PassageLink("Lead", "", new Permalink("/guidance/leadership/"), ""), links.ByField["coordinator.rotating"]);
        Assert.DoesNotContain(Practice.RotatingCoordinator, links.ByPractice.Keys);
    }

    [Fact]
    public void A_handbook_without_the_chapter_has_no_link()
    {
        var links = Links(("guidance/own.md", "# Own\n\n## A rotating post\n"), ("guidance/deep/leadership.md", "# Deep\n\n## A rotating post\n"));
        Assert.Empty(links.ByField);
        Assert.Empty(links.ByPractice);
    }

    private static GuidanceLinks Links(params (string, string)[] files) => Checked.Handbook(files).Site.Frame.Guidance;
}
