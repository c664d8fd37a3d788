using System.Reflection;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Drift;

/// <summary>The reference says all that there is: a field or rule without its entry is red.</summary>
public class ReferenceTests
{
    [Fact]
    public async Task Every_rule_has_a_page_that_quotes_what_it_stands_on()
    {
        var site = await BuiltSite.Of(Repository.Content);
        foreach (var rule in RuleCatalogue.All)
        {
            var page = site.Page($"reference/rules/{rule.Name}/index.html");
            var text = page.QuerySelector("main")!.TextContent;
            Assert.Contains(rule.Summary, text, StringComparison.Ordinal);
            Assert.Contains(rule.Why, text, StringComparison.Ordinal);
            if (rule.Guidance is not { } quote)
                continue;
            Assert.Equal(quote.Sentence, page.QuerySelector("blockquote p")!.TextContent);
            Assert.EndsWith($"guidance/{quote.Chapter}/#{quote.Anchor}", page.QuerySelector("blockquote a")!.GetAttribute("href"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_field_of_the_charter_has_an_entry_with_its_meaning()
    {
        var site = await BuiltSite.Of(Repository.Content);
        var page = site.Page("reference/charter/index.html");
        foreach (var field in FieldReferences.OfCharter)
        {
            var entry = page.GetElementById(field.Anchor);
            Assert.NotNull(entry);
            Assert.Contains(field.Field.Meaning, entry.Closest("section")!.TextContent, StringComparison.Ordinal);
        }

        var properties = typeof(Charter).GetProperties(BindingFlags.Public | BindingFlags.Instance).Length;
        Assert.Equal(properties, FieldReferences.OfCharter.Count(field => field.Depth == 0));
    }

    [Fact]
    public void Every_section_that_a_field_names_is_a_chapter()
    {
        foreach (var section in FieldReferences.OfCharter.Select(field => field.Field.Section).Where(section => section.Length > 0).Distinct())
            Assert.True(File.Exists(Repository.At($"content/guidance/{section.ToLowerInvariant().Replace(' ', '-')}.md")), section);
    }
}
