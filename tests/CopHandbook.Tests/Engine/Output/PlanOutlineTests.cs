using CopHandbook.Engine.Output;
using CopHandbook.Engine.Output.Reuse;
using CopHandbook.Model.Site;

namespace CopHandbook.Tests.Engine.Output;

public class PlanOutlineTests
{
    [Fact]
    public void It_has_what_is_planned_and_makes_none_of_it()
    {
        var outline = PlanOutline.Of([Planned("index.html", "index.md"), Planned("a/b/index.html"), Planned("a/b/index.md")]);
        Assert.Equal(3, outline.Count);
        string[] paths = ["a/b/index.html", "a/b/index.md", "index.html", "index.md"];
        Assert.Equal(paths.Select(path => PathHash.Of(path)).Order(), outline.Paths.Order());
        Assert.Equal(["", "a/b"], outline.Folders.Order(StringComparer.Ordinal));
    }

    private static PlannedFiles Planned(params string[] paths) =>
        new([.. paths.Select(path => new OutputPath(path))], paths, () => throw new InvalidOperationException("nobody asked for it"));
}
