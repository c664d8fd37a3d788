using System.Text;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Sources;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;
using CopHandbook.Tests.Harness;
using CsCheck;

namespace CopHandbook.Tests.Engine.Pipeline;

/// <summary>Any bytes at all as a charter give diagnostics or a charter, never an exception. A failure prints the seed that repeats it.</summary>
public class AnyBytesTests
{
    private static readonly string[] Charters =
        [.. Directory.GetFiles(Repository.At("content/communities"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>What breaks readers: marks of YAML and Markdown, ends of lines, odd letters.</summary>
    private static readonly string[] Splinters =
    [
        "---", "...", "\n", "\r", "\t", ":", ": ", "- ", "? ", "[", "]", "{", "}", ",", "#", "&a ", "*a", "!", "!!str ", "|", ">", ">-", "'", "\"", "%YAML 1.3",
        "@", "`", "<<: ", "~", "null", "true", "\\", "\\u0000", "\0", "\u0085", "\u2028", "\uFEFF", "😀", "\u202E", "é", "_DATE_", "TBC", "1e999", "-1", "0x10",
        "2026-02-30", "[x](y)", "![x](", "](", "<a", "```", "# ", "> ", "|-|", "[^1]", "javascript:",
    ];

    private static readonly Gen<byte[]> Noise = Gen.Byte.Array[0, 400];

    private static readonly Gen<byte[]> Soup = OneOf(Splinters).Array[0, 80].Select(parts => Encoding.UTF8.GetBytes("---\n" + string.Concat(parts)));

    /// <summary>A real charter with a stretch of it replaced.</summary>
    private static readonly Gen<byte[]> Broken = Gen.Select(OneOf(Charters), Gen.Int[0, 3000], Gen.Int[0, 40], OneOf(Splinters).Array[0, 3])
        .Select((charter, start, length, parts) =>
        {
            var at = start % charter.Length;
            return Encoding.UTF8.GetBytes(charter[..at] + string.Concat(parts) + charter[Math.Min(charter.Length, at + length)..]);
        });

    [Fact]
    public void Noise_never_ends_in_an_exception() => Noise.Sample(Check, iter: 500);

    [Fact]
    public void Marks_of_yaml_in_any_order_never_end_in_an_exception() => Soup.Sample(Check, iter: 2_000);

    [Fact]
    public void A_charter_broken_anywhere_never_ends_in_an_exception() => Broken.Sample(Check, iter: 2_000);

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static void Check(byte[] bytes)
    {
        var path = SourcePath.Under("content", "communities/a.md");
        var problems = new List<Diagnostic>();
        var charter = TextFile.Decode(bytes, path, problems);
        var content = new ContentFolder("content", null, [], charter is null ? [] : [charter], []);
        var parsed = ParseStage.Run(content);
        var validated = ValidateStage.Run(parsed.Value, BuiltSite.Context);
        var linked = LinkStage.Run(validated.Value, BuiltSite.Context);
        problems.AddRange([.. parsed.Diagnostics, .. validated.Diagnostics, .. linked.Diagnostics]);
        Assert.True(validated.Value.Communities.Count == 1 || problems.HasErrors());
        Assert.All(problems, problem => Assert.True(problem.Span is { Line: >= 1, Column: >= 1 }));
        foreach (var page in linked.Value.Pages.OfType<CopHandbook.Model.Site.CommunityPage>())
            page.Body.ToHtml();
    }
}
