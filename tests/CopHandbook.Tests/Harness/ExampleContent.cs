using System.Text.RegularExpressions;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Tests.Harness;

/// <summary>Writes a rule's example out as a content folder, commits what it says was there before, and checks it.</summary>
internal static partial class ExampleContent
{
    private static readonly string WorkedExample = File.ReadAllText(Repository.At("content/communities/aws.md"));

    public static IReadOnlyList<Diagnostic> Check(RuleExample example)
    {
        if (example.Before is not null)
            return CheckCommitted(example);
        using var scratch = new ScratchFolder();
        Write(example, (path, text) => scratch.Write("content/" + path, text));
        return HandbookPipeline.Check(scratch.At("content"), BuiltSite.Context with { Today = example.Today }).Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> CheckCommitted(RuleExample example)
    {
        using var folder = new GitFolder();
        Commit(example);
        return folder.Check(example.Today).Diagnostics;

        void Commit(RuleExample state)
        {
            if (state.Before is { } before)
                Commit(before);
            folder.Clear();
            Write(state, folder.Write);
            folder.Commit(on: Day.Of(state.Today));
        }
    }

    private static void Write(RuleExample example, Action<string, string> write)
    {
        write("handbook.yml", (example.WithoutBaseUrl ? "" : Checked.Settings) + example.Settings + "\n");
        write("communities/aws.md", Charter(example.Yaml, example.Without) + example.Body + "\n");
        foreach (var neighbour in example.Beside)
            write($"communities/{neighbour.Id}.md", Charter(neighbour.Yaml, neighbour.Without));
        foreach (var file in example.Files)
            write(file.Path, file.Text);
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
