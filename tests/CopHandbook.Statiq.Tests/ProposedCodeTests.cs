using System.Net;
using System.Text.RegularExpressions;
using CopHandbook.Statiq.Tests.Harness;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Statiq.Tests;

/// <summary>A charter that anybody may propose is text to Statiq: nothing in it runs on the machine that builds.</summary>
public class ProposedCodeTests
{
    private static readonly string[] Proposed =
    [
        "=> System.IO.File.WriteAllText(@'MARK', @'run')",
        "-> System.IO.File.WriteAllText(@'MARK', @'run')",
        "@{ System.IO.File.WriteAllText(@'MARK', @'run'); }",
        "\\@(System.IO.File.ReadAllText(@'MARK'))",
        "@(1 + 1) @Model.GetString(@'MARK')",
        "<?= MARK /?>",
        "<?# Eval ?>System.IO.File.WriteAllText(@'MARK', @'run')<?#/ Eval ?>",
    ];

    [Fact]
    public async Task Code_in_charters_and_settings_is_published_as_text()
    {
        using var scratch = new ScratchFolder();
        scratch.CopyContent();
        string[] codes = [.. Proposed.Select(code => code.Replace("MARK", scratch.At("mark"), StringComparison.Ordinal))];
        foreach (var (i, code) in codes.Index())
        {
            var charter = Charter.Of(subject: $"Code {i}", relevance: Quoted(code), body: $"    {code}\n\nSee `{code}`.");
            scratch.Write($"content/communities/code-{i}.md", charter);
        }

        var settings = await File.ReadAllTextAsync(scratch.At("content/handbook.yml"));
        scratch.Write("content/handbook.yml", Regex.Replace(settings, "(?m)^title:.*$", _ => $"title: {Quoted(codes[0])}"));

        var run = await HostRun.OfStatiq(scratch);

        Assert.True(run.ExitCode == 0, run.Out);
        Assert.False(File.Exists(scratch.At("mark")));
        Assert.Contains(codes[0], await PageAsync("index.html"), StringComparison.Ordinal);
        foreach (var (i, code) in codes.Index())
        {
            var page = await PageAsync($"communities/code-{i}/index.html");
            Assert.Contains($"<p dir=\"auto\">{code}</p>", page, StringComparison.Ordinal);
            Assert.Contains($"<pre><code>{code}\n</code>", page, StringComparison.Ordinal);
            Assert.Contains($"See <code>{code}</code>", page, StringComparison.Ordinal);
        }

        async Task<string> PageAsync(string path) => WebUtility.HtmlDecode(await File.ReadAllTextAsync(scratch.At($"output/{path}")));
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal)}\"";
}
