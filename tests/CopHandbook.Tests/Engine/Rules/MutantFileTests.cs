using CopHandbook.Engine.Sources;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>
/// Charters with one thing changed, and all that is said of each change: tests/fixtures/mutants/*.txt. A file's name begins
/// with the charter that it changes. Set BLESS=1 to write what is said now, and read the difference before you commit it.
/// </summary>
public class MutantFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Fixtures, "mutants");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_change_is_told_as_it_was_when_somebody_last_read_it(string file) =>
        Blessed.Equal($"mutants/{file}", Retold(file, "\n"));

    [Theory]
    [InlineData("aws_3-goals.txt")]
    [InlineData("aws_6-coordinator.txt")]
    [InlineData("ended_1.txt")]
    [InlineData("full_2-placeholders.txt")]
    public void Lines_that_end_as_in_Windows_make_no_difference(string file) =>
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, file)), Retold(file, "\r\n"));

    private static string Retold(string file, string lineEnd)
    {
        var id = Path.GetFileNameWithoutExtension(file).Split('_')[0];
        var charter = FrontMatter(id == "aws" ? Repository.At("content/communities/aws.md") : Path.Combine(Folder, "charters", id + ".md"));
        var (neighbours, _) = ReadStage.Read(Path.Combine(Folder, "beside"), BuiltSite.Context);
        var unchanged = Mutant.Check(id, charter, neighbours);
        Assert.DoesNotContain(unchanged, problem => problem.Severity > Severity.Note);
        var blocks = File.ReadAllText(Path.Combine(Folder, file)).TrimEnd('\n').Split("\n\n");
        return string.Join("\n\n", blocks.Select(Block)) + "\n";

        string Block(string block)
        {
            var written = string.Join('\n', block.Split('\n').Where(line => !line.StartsWith("  ", StringComparison.Ordinal)));
            return written.Split('\n').All(line => line.StartsWith('#'))
                ? written
                : (written + "\n" + new Mutant(written).Told(id, charter, unchanged, neighbours, lineEnd)).TrimEnd('\n');
        }
    }

    private static string FrontMatter(string path)
    {
        var text = File.ReadAllText(path);
        return text[..(text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)];
    }
}
