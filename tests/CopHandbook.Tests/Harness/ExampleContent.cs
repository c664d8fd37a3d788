using System.Text.RegularExpressions;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Tests.Harness;

/// <summary>Writes a rule's example out as a content folder and checks it.</summary>
internal static partial class ExampleContent
{
    private static readonly string WorkedExample = File.ReadAllText(Repository.At("content/communities/aws.md"));

    public static IReadOnlyList<Diagnostic> Check(RuleExample example)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", (example.WithoutBaseUrl ? "" : Checked.Settings) + example.Settings + "\n");
        scratch.Write("content/communities/aws.md", Charter(example.Yaml, example.Without) + example.Body + "\n");
        foreach (var neighbour in example.Beside)
            scratch.Write($"content/communities/{neighbour.Id}.md", Charter(neighbour.Yaml, neighbour.Without));
        foreach (var file in example.Files)
            scratch.Write("content/" + file.Path, file.Text);
        return HandbookPipeline.Check(scratch.At("content"), BuiltSite.Context with { Today = example.Today }).Diagnostics;
    }

    /// <summary>The worked example with some top-level fields replaced, added or taken away.</summary>
    public static string Charter(string yaml, IReadOnlyList<string> without)
    {
        var frontMatter = WorkedExample.Split("---\n")[1];
        foreach (var field in Names().Matches(yaml).Select(match => match.Groups[1].Value).Concat(without))
            frontMatter = Regex.Replace(frontMatter, $@"^{Regex.Escape(field)}:.*\n([ -].*\n)*", "", RegexOptions.Multiline);
        return $"---\n{frontMatter}{(yaml.Length == 0 ? "" : yaml.TrimEnd() + "\n")}---\n";
    }

    [GeneratedRegex(@"^([a-z-]+):", RegexOptions.Multiline)]
    private static partial Regex Names();
}
