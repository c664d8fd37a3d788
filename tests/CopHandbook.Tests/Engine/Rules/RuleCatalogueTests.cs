using System.Reflection;
using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>What keeps the catalogue, the guidance and the fixtures together.</summary>
public class RuleCatalogueTests
{
    [Fact]
    public void Every_rule_that_is_written_is_listed_once()
    {
        var written = typeof(RuleCatalogue).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(CharterRule)) || type.IsSubclassOf(typeof(TextRule)) || type.IsSubclassOf(typeof(HandbookRule))));
        var listed = RuleCatalogue.OfCharters.Select(rule => rule.GetType())
            .Concat(RuleCatalogue.OfTexts.Select(rule => rule.GetType()))
            .Concat(RuleCatalogue.OfHandbook.Select(rule => rule.GetType()));
        Assert.Equal(written.Select(type => type.Name).Order(StringComparer.Ordinal), listed.Select(type => type.Name).Order(StringComparer.Ordinal));
        var ofStages = typeof(Rule).Assembly.GetTypes().Concat(typeof(RuleCatalogue).Assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Name);
        Assert.DoesNotContain(ofStages, name => RuleCatalogue.Find(name) is null);
    }

    [Fact]
    public void A_file_has_the_name_of_its_rule()
    {
        var named = RuleCatalogue.OfCharters.Select(rule => (rule.GetType().Name, rule.Rule))
            .Concat(RuleCatalogue.OfTexts.Select(rule => (rule.GetType().Name, rule.Rule)))
            .Concat(RuleCatalogue.OfHandbook.Select(rule => (rule.GetType().Name, rule.Rule)));
        foreach (var type in named)
            Assert.Equal(type.Rule.Name, System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name));
    }

    [Fact]
    public void Every_quotation_stands_in_its_chapter()
    {
        foreach (var rule in RuleCatalogue.All.Where(rule => rule.Guidance is not null))
        {
            var section = ChapterSection.Of(rule.Guidance!.Chapter, rule.Guidance.Anchor);
            Assert.True(section.Contains(rule.Guidance.Sentence, StringComparison.Ordinal), $"{rule.Name}: {rule.Guidance}");
        }
    }

    [Fact]
    public void Every_fixture_belongs_to_a_rule() =>
        Assert.DoesNotContain(Directory.GetDirectories(Path.Combine(Repository.Fixtures, "rules")).Select(Path.GetFileName), name => RuleCatalogue.Find(name!) is null);

    [Fact]
    public void Every_rule_says_why_and_shows_itself()
    {
        foreach (var rule in RuleCatalogue.All)
        {
            Assert.NotEmpty(rule.Why);
            Assert.Equal(rule.Fires is null, rule.Passes is null);
            Assert.False(rule.IsClock && rule.Severity == Severity.Error, $"{rule.Name}: time alone never makes an error");
        }
    }
}
