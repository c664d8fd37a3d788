using System.Text.Json.Nodes;
using CopHandbook.Cli;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli.Reporters;

public class CodeQualityReportTests
{
    [Fact]
    public async Task GitLab_gets_each_finding_with_its_line_and_what_it_is_known_by()
    {
        using var folder = new GitFolder();
        folder.Write("communities/aws.md", "---\nschema: 1\nsubject: AWS\nstatus: proposed\nsponser: { name: Alex }\n---\n");
        folder.Commit();
        var file = Path.Combine(folder.Path, "findings.codequality.json");
        var run = await folder.Run("check", "--report", file);
        Assert.Equal(ExitCode.Content, run.ExitCode);
        var findings = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsArray();
        var unknown = findings.Single(finding => (string)finding!["check_name"]! == "unknown-key")!;
        Assert.EndsWith("content/communities/aws.md", (string)unknown["location"]!["path"]!, StringComparison.Ordinal);
        Assert.Equal(5, (int)unknown["location"]!["lines"]!["begin"]!);
        Assert.Equal("major", (string)unknown["severity"]!);
        Assert.StartsWith("there is no field 'sponser' (hint: did you mean 'sponsor'?", (string)unknown["description"]!, StringComparison.Ordinal);
        Assert.Equal(findings.Count, findings.Select(finding => (string)finding!["fingerprint"]!).Distinct().Count());
    }

    [Fact]
    public async Task Without_findings_the_list_is_empty()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        await CommandRun.Of("check", "--content", scratch.At("content"), "--report", scratch.At("r.codequality.json"));
        Assert.Empty(JsonNode.Parse(await File.ReadAllTextAsync(scratch.At("r.codequality.json")))!.AsArray());
    }
}
