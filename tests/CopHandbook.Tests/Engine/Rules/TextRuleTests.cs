using CopHandbook.Engine.Rules;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>A charter is held to the rules on texts only where they have signs of something, so they must have signs of all that they find.</summary>
public class TextRuleTests
{
    [Theory]
    [InlineData("personal-data", "Write to ada@example.org.")]
    [InlineData("personal-data", "Call (01632) 960001.")]
    [InlineData("personal-data", "Write to ada&#64;example.org.")]
    [InlineData("conflict-marker", "<<<<<<< main")]
    [InlineData("conflict-marker", ">>>>>>> main")]
    [InlineData("secret-left", "https://example.org/a?token=0123456789abcdef")]
    [InlineData("secret-left", "https://reader:password1@example.org/a")]
    public void What_is_found_in_the_text_of_a_charter_has_signs(string rule, string body)
    {
        Assert.Contains(RuleCatalogue.OfTexts, one => one.Rule.Name == rule && one.IsSignedIn(body));
        var found = ExampleContent.Check(new("") { Body = $"\nGrüße!\n\n{body}" });
        var problem = Assert.Single(found, problem => problem.Rule == rule);
        Assert.Equal("aws.md", problem.Span.Path.FileName);
    }

    [Fact]
    public void Most_texts_have_signs_of_nothing() => Assert.All(
        Directory.EnumerateFiles(Repository.Content, "*.md", SearchOption.AllDirectories),
        file => Assert.False(RuleRunner.IsSignedIn(File.ReadAllText(file)), file));
}
