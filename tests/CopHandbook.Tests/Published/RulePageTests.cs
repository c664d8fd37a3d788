using AngleSharp.Html.Parser;
using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

public class RulePageTests
{
    [Fact]
    public async Task An_example_has_the_files_that_it_takes()
    {
        var site = await BuiltSite.Of(Repository.Content);
        foreach (var rule in RuleCatalogue.All)
        {
            var main = new HtmlParser().ParseDocument(site.Text($"reference/rules/{rule.Name}/index.html")).QuerySelector("main")!;
            var shown = main.QuerySelectorAll("pre code").Select(code => code.TextContent).ToList();
            foreach (var file in new[] { rule.Fires, rule.Passes }.OfType<RuleExample>().SelectMany(example => example.Files))
            {
                Assert.Contains(file.Text.TrimEnd(), shown);
                Assert.Contains(main.QuerySelectorAll("p > code"), code => code.TextContent == file.Path);
            }
        }
    }
}
