using CopHandbook.Cli;
using CopHandbook.Engine.Output;
using CopHandbook.Tests.Harness;
using Xunit.Sdk;

namespace CopHandbook.Tests.Engine.Pipeline;

/// <summary>
/// Single faults in sound content, and all that is said of each: tests/fixtures/faults/*.txt, whose README says how they are
/// written. Those of charters are in tests/fixtures/mutants. Set BLESS=1 to write what is said now, and read the difference.
/// </summary>
public class SeededFaultTests
{
    private static readonly string Folder = Path.Combine(Repository.Fixtures, "faults");
    private static readonly string Sound = Path.Combine(Folder, "content");

    private static readonly IReadOnlyList<string> Names =
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Files => [.. Names];

    [Fact]
    public void Of_the_sound_content_nothing_is_said() =>
        Assert.Empty(Checked.Content(Sound).Diagnostics.Select(problem => $"{problem.Span} {problem.Message}"));

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_fault_is_told_on_its_line_with_a_hint(string file)
    {
        var (told, refused) = Retold(file, "\n");
        Blessed.Equal($"faults/{file}", told);
        Assert.True(refused.Count == 0, string.Join("\n\n", refused));
    }

    [Theory]
    [InlineData("chapter-front-matter.txt")]
    [InlineData("settings-values.txt")]
    public void Lines_that_end_as_in_Windows_make_no_difference(string file) =>
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, file)), Retold(file, "\r\n").Told);

    [Fact]
    public void There_are_three_hundred_and_no_two_alike()
    {
        var faults = Names.SelectMany(file => SeededFault.In(File.ReadAllText(Path.Combine(Folder, file)))).Select(fault => fault.Written).ToList();
        Assert.InRange(faults.Count, 300, int.MaxValue);
        Assert.Equal(faults.Count, faults.Distinct(StringComparer.Ordinal).Count());
    }

    // All errors are one to the command; each kind of fault is tried.
    [Theory]
    [MemberData(nameof(Files))]
    public async Task With_an_error_the_site_that_was_published_stays_as_it_was(string file)
    {
        using var scratch = new ScratchFolder();
        ScratchFolder.Copy(Sound, scratch.At("content"));
        scratch.Write($"site/{OutputFolder.Marker}", "");
        scratch.Write("site/index.html", "published before");
        var fault = SeededFault.In(File.ReadAllText(Path.Combine(Folder, file)))
            .First(fault => fault.Told(Sound).Contains(" error ", StringComparison.Ordinal));
        new FaultSteps(scratch.At("content"), "\n").Take(fault.Written);
        var run = await CommandRun.Of("build", "--content", scratch.At("content"), "--output", scratch.At("site"));
        Assert.Equal(ExitCode.Content, run.ExitCode);
        var files = Directory.EnumerateFileSystemEntries(scratch.At("site")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal([OutputFolder.Marker, "index.html"], files);
        Assert.Equal("published before", await File.ReadAllTextAsync(scratch.At("site/index.html")));
    }

    // The control: what is no fault, or is told of another line, does not pass as a fault.
    [Theory]
    [InlineData("in guidance/joining.md\n- Anybody who works here.\n+ Everybody who works here.", "accepted in silence")]
    [InlineData("at guidance/joining.md:7\nin guidance/joining.md\n- order: 20\n+ order: first", "nothing is said at guidance/joining.md, lines 7")]
    [InlineData("at guidance/meeting.md:4\nin guidance/joining.md\n- order: 20\n+ order: first", "nothing is said at guidance/meeting.md, lines 4")]
    [InlineData("in guidance/joining.md\n- order: 20\n+ order: 20", "nothing is changed")]
    public void What_is_accepted_in_silence_is_refused(string written, string why)
    {
        var refusal = Assert.ThrowsAny<XunitException>(() => new SeededFault(written).Told(Sound));
        Assert.StartsWith(why, refusal.Message, StringComparison.Ordinal);
    }

    // What is refused stays as it is written, and is told of all at once: who adds some faults wants to see all.
    private static (string Told, IReadOnlyList<string> Refused) Retold(string file, string lineEnd)
    {
        var refused = new List<string>();
        var text = File.ReadAllText(Path.Combine(Folder, file)).TrimEnd('\n');
        var blocks = text.Split("\n\n").Select(block => Block(block, lineEnd, refused)).ToList();
        return (string.Join("\n\n", blocks) + "\n", refused);
    }

    private static string Block(string block, string lineEnd, List<string> refused)
    {
        var seeded = SeededFault.Seeded(block);
        if (seeded.Split('\n').All(line => line.StartsWith('#')))
            return seeded;
        try
        {
            return (seeded + "\n" + new SeededFault(seeded).Told(Sound, lineEnd)).TrimEnd('\n');
        }
        catch (Exception refusal) when (refusal is not OutOfMemoryException)
        {
            refused.Add(refusal is XunitException ? refusal.Message : $"the check ends with an exception:\n{seeded}\n{refusal}");
            return block;
        }
    }
}
