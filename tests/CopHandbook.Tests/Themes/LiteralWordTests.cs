using System.Text.RegularExpressions;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Themes;

/// <summary>Components write no word themselves: what a reader reads comes from the language's file or from the content.</summary>
public partial class LiteralWordTests
{
    /// <summary>What is code, in every language.</summary>
    private static readonly string[] Allowed =
    [
        // What a person would write into a charter or the settings.
        "waive:", "- rule:", "why: …", "severities:", ":",
        // The path of a charter in an example.
        "communities/.md",
    ];

    public static TheoryData<string> Components => [.. Repository.SourcesUnder("themes/handbook", ".razor").Select(Repository.Relative)
        .Where(file => !file.EndsWith("_Imports.razor", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Components))]
    public void A_component_has_no_words_of_its_own(string file) => Assert.Empty(Words(File.ReadAllText(Repository.At(file))));

    [Fact]
    public void Words_are_found_in_text_and_in_attributes_that_are_read()
    {
        Assert.Equal(["Hello"], Words("<p>Hello</p>"));
        Assert.Equal(["Hello"], Words("""<a aria-label="Hello" href="/x/">@Text</a>"""));
        Assert.Equal(["from"], Words("@if (x)\n{\n  <p>@Text from <b>@Context.Language.Number(x)</b></p>\n}"));
        Assert.Empty(Words("""<p title="@Text" class="soft">@Context.Language.Span(a, b), (@(x ? "a" : "b"))</p>"""));
    }

    private static List<string> Words(string razor)
    {
        var markup = Comment().Replace(razor.Split("@code {")[0], "");
        var read = ReadAttribute().Matches(markup).Select(attribute => attribute.Groups["words"].Value);
        var texts = Text().Matches(Tag().Replace(Expression().Replace(Statement().Replace(markup, ""), ""), "<>")).Select(text => text.Groups["words"].Value)
            .SelectMany(text => text.Split('\n').Select(line => line.Trim()).Where(line => !Code().IsMatch(line)));
        return [.. texts.Concat(read).Select(words => words.Trim()).Where(words => words.Any(char.IsLetter) && !Allowed.Contains(words))];
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?:aria-label|title|alt|placeholder)=""(?<words>[^""@]+)""")]
    private static partial Regex ReadAttribute();

    // What decides and repeats, with its round brackets.
    [GeneratedRegex(@"@?\b(?:else if|if|foreach|for|switch) (?:\((?>[^()]|(?<o>\()|(?<-o>\)))*(?(o)(?!))\))")]
    private static partial Regex Statement();

    // An expression in round brackets, or a name with its members, calls and indexes; brackets nest once or twice.
    [GeneratedRegex(@"@(?:\((?>[^()]|(?<o>\()|(?<-o>\)))*(?(o)(?!))\)|[A-Za-z_][\w.!?]*(?:\((?>[^()]|(?<o>\()|(?<-o>\)))*(?(o)(?!))\)|\[[^\]]*\]|\.\w+)*)")]
    private static partial Regex Expression();

    [GeneratedRegex("""</?[A-Za-z](?:[^<>"]|"[^"]*")*>""")]
    private static partial Regex Tag();

    [GeneratedRegex("(?:^|>)(?<words>[^<>]+)")]
    private static partial Regex Text();

    // Statements between elements.
    [GeneratedRegex(@"^(?:[{}]|else\b|case |default:|break;|throw |var |@:(?:&#32;)?\W*$)")]
    private static partial Regex Code();
}
