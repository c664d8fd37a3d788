using System.Text.Json;
using System.Text.Json.Schema;
using CopHandbook.Cli;
using CopHandbook.Cli.Reporters;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

/// <summary>How problems are told: to people, to programs and to GitHub.</summary>
public class ReportTests
{
    private const string Broken = "---\nschema: 1\nsubject: A\nstatus: activ\nreview: { due: 2026-13-01 }\n---\n";

    [Fact]
    public async Task Text_is_plain_lines_where_no_person_looks()
    {
        using var scratch = Content(Broken);
        var run = await CommandRun.Of("check", "--content", scratch.At("content"));
        Assert.DoesNotContain('\e', run.Out);
        Assert.Contains($"{scratch.At("content")}/communities/a.md:4:9: error status-unknown: 'status' cannot be 'activ'; it is one of proposed, forming, active, paused or retired", run.Lines);
        Assert.Contains("    hint: did you mean 'active'?", run.Lines);
        Assert.Equal("    1  error    status-unknown", run.Lines[^3]);
        Assert.Equal("    1  error    wrong-type", run.Lines[^2]);
        Assert.Equal("2 errors in 1 file.", run.Lines[^1]);
    }

    [Fact]
    public async Task Advice_quotes_the_guidance_and_says_where_it_stands()
    {
        var run = await CommandRun.Of("check", "--content", Repository.Content, "--today", "2026-02-01");
        Assert.Contains(
            $"    guidance: “Typically, a CoP that works well has a designated coordinator and a core group.” ({Repository.Content}/guidance/leadership.md#what-leadership-is-for)",
            run.Lines);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("TERM", "dumb", false)]
    public async Task A_terminal_has_colour_unless_told_otherwise_and_lines_that_fit(string? variable, string? value, bool hasColour)
    {
        using var scratch = Content(Broken);
        var world = new HostEnvironment(TextWriter.Null, TextWriter.Null) { OutWidth = 80, Variable = name => name == variable ? value : null };
        var run = await CommandRun.In(world, "check", "--content", scratch.At("content"));
        Assert.Equal(hasColour, run.Out.Contains('\e'));
        // The place may be longer than any terminal is wide; what follows it wraps.
        var wrapped = run.Lines.Where(line => !line.Contains("/content/", StringComparison.Ordinal));
        Assert.All(wrapped, line => Assert.True(line.Replace("\e[2m", "", StringComparison.Ordinal).Replace("\e[0m", "", StringComparison.Ordinal).Length <= 80, line));
    }

    [Fact]
    public async Task A_hostile_name_gives_no_orders_to_a_terminal_or_to_github()
    {
        using var scratch = Content(Broken);
        scratch.Write("content/guidance/x\e[31m::set-output name=a::b\n::error::c.exe", "");
        var text = await CommandRun.Of("check", "--content", scratch.At("content"));
        Assert.DoesNotContain('\e', text.Out);
        var github = await CommandRun.Of("check", "--content", scratch.At("content"), "--format", "github");
        Assert.All(github.Lines.SkipLast(1), line => Assert.Matches("^::(error|warning|notice) file=[^:]*,line=", line));
    }

    [Fact]
    public async Task Github_is_chosen_by_itself_and_gets_the_whole_list_as_summary()
    {
        using var scratch = Content(Broken);
        var summary = scratch.At("summary.md");
        var world = new HostEnvironment(TextWriter.Null, TextWriter.Null)
        {
            Variable = name => name switch { "GITHUB_ACTIONS" => "true", "GITHUB_STEP_SUMMARY" => summary, _ => null },
        };
        var run = await CommandRun.In(world, "check", "--content", scratch.At("content"));
        Assert.Contains(run.Lines, line => line.StartsWith("::error file=", StringComparison.Ordinal) && line.Contains(",line=4,col=9,", StringComparison.Ordinal)
            && line.EndsWith("title=status-unknown::'status' cannot be 'activ'; it is one of proposed, forming, active, paused or retired%0Ahint: did you mean 'active'?", StringComparison.Ordinal));
        Assert.Contains("### check: 2 errors in 1 file", await File.ReadAllTextAsync(summary), StringComparison.Ordinal);
        Assert.Equal(2 + 1, (await File.ReadAllTextAsync(summary)).Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sarif_names_each_rule_and_points_to_each_place()
    {
        using var scratch = Content(Broken);
        var run = await CommandRun.Of("check", "--content", scratch.At("content"), "--format", "sarif");
        using var document = JsonDocument.Parse(run.Out);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        var only = document.RootElement.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", only.GetProperty("columnKind").GetString());
        var rules = only.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in only.GetProperty("results").EnumerateArray())
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        var unknown = only.GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "status-unknown");
        var place = unknown.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("/content/communities/a.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
        Assert.Equal((4, 9), (place.GetProperty("region").GetProperty("startLine").GetInt32(), place.GetProperty("region").GetProperty("startColumn").GetInt32()));
    }

    [Fact]
    public void The_json_report_is_the_one_that_its_schema_describes() =>
        Blessed.Equal("/generator/CopHandbook.Cli/Reporters/report-1.schema.json", ReportJson.Default.JsonReport.GetJsonSchemaAsNode().ToString().ReplaceLineEndings("\n") + "\n");

    [Theory]
    [InlineData("problems.sarif", "\"runs\"")]
    [InlineData("problems.json", "\"diagnostics\"")]
    public async Task A_second_report_goes_into_a_file(string name, string contains)
    {
        using var scratch = Content(Broken);
        var run = await CommandRun.Of("check", "--content", scratch.At("content"), "--report", scratch.At(name));
        Assert.Equal(ExitCode.Content, run.ExitCode);
        Assert.Contains("2 errors in 1 file.", run.Lines);
        Assert.Contains(contains, await File.ReadAllTextAsync(scratch.At(name)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_report_that_cannot_be_is_told()
    {
        using var scratch = Content(Broken);
        Assert.Equal(ExitCode.Usage, (await CommandRun.Of("check", "--content", scratch.At("content"), "--report", scratch.At("problems.txt"))).ExitCode);
        Assert.Equal(ExitCode.Machine, (await CommandRun.Of("check", "--content", scratch.At("content"), "--report", scratch.At("no/folder/problems.json"))).ExitCode);
    }

    [Fact]
    public async Task Strict_fails_on_warnings_and_publishes_nothing()
    {
        using var scratch = new ScratchFolder();
        string[] asOf = ["--content", Repository.Content, "--today", "2026-05-01"];
        Assert.Equal(ExitCode.Sound, (await CommandRun.Of(["check", .. asOf])).ExitCode);
        var strict = await CommandRun.Of(["check", .. asOf, "--strict"]);
        Assert.Equal(ExitCode.Content, strict.ExitCode);
        Assert.EndsWith("with --strict, warnings fail.", strict.Lines[^1], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Content, (await CommandRun.Of(["build", .. asOf, "--strict", "--output", scratch.At("site")])).ExitCode);
        Assert.False(Directory.Exists(scratch.At("site")));
    }

    [Fact]
    public async Task Only_the_files_that_are_asked_about_are_told()
    {
        using var scratch = Content(Broken);
        scratch.Write("content/communities/b.md", Broken.Replace("subject: A", "subject: B", StringComparison.Ordinal));
        scratch.Write("content/guidance/c.md", "# C\n");
        var one = await CommandRun.Of("check", "--content", scratch.At("content"), scratch.At("content/communities/b.md"));
        Assert.Equal("2 errors in 1 file.", one.Lines[^1]);
        var sound = await CommandRun.Of("check", "--content", scratch.At("content"), scratch.At("content/guidance"));
        Assert.Equal(ExitCode.Sound, sound.ExitCode);
        Assert.Equal("The files that you asked about are sound as of 2026-02-01.", sound.Lines[^1]);
        Assert.Equal(ExitCode.Usage, (await CommandRun.Of("check", "--content", scratch.At("content"), scratch.At("elsewhere.md"))).ExitCode);
    }

    private static ScratchFolder Content(string charter)
    {
        var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        scratch.Write("content/communities/a.md", charter);
        return scratch;
    }
}
