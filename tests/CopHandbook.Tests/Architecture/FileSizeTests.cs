using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Architecture;

/// <summary>Small files, one concept each.</summary>
public class FileSizeTests
{
    private static readonly IReadOnlyList<(string File, int Lines)> Sizes =
        [.. Repository.SourcesUnder("generator", ".cs")
            .Concat(Repository.SourcesUnder("themes", ".cs", ".razor", ".css"))
            .Concat(Repository.SourcesUnder("tests", ".cs"))
            .Select(file => (Repository.Relative(file), File.ReadLines(file).Count()))];

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.DoesNotContain(Sizes, file => file.Lines > 400);

    [Fact]
    public void Half_of_the_files_are_under_60_lines() =>
        Assert.True(Sizes.Select(file => file.Lines).Order().ElementAt(Sizes.Count / 2) < 60);

    [Fact]
    public void Lines_of_code_fit_a_screen()
    {
        var wide = Repository.SourcesUnder("generator", ".cs").Concat(Repository.SourcesUnder("themes", ".cs"))
            .SelectMany(file => File.ReadLines(file).Select((line, i) => (Place: $"{Repository.Relative(file)}:{i + 1}", line.Length)))
            .Where(line => line.Length > 160)
            .Select(line => line.Place);
        Assert.Empty(wide);
    }
}
