using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Supply;

/// <summary>
/// No package is older than the table of lowest safe versions says. A registry's mirror may carry no advisories, and then
/// every audit is green; the table is in the repository.
/// </summary>
public class LowestSafeVersionTests
{
    private static readonly IReadOnlyList<string[]> Table =
        [.. File.ReadLines(Repository.At("generator/supply/lowest-safe-versions.tsv")).Skip(1).Select(line => line.Split('\t'))];

    [Fact]
    public void No_package_is_older_than_is_safe() => Assert.Empty(TooOld(LockFiles.All));

    [Fact]
    public void The_table_can_be_read()
    {
        Assert.All(Table, row => Assert.True(row.Length == 4 && row[0] is "nuget" or "npm" && row[3].Length > 10, string.Join(' ', row)));
        Assert.Equal(Table.Select(row => $"{row[0]} {row[1]}").Distinct(), Table.Select(row => $"{row[0]} {row[1]}"));
        // Of a package that is not used any more nothing needs to be said, but for what may come in through another.
        Assert.True(Table.Count(row => LockFiles.All.Any(one => Is(one, row))) >= Table.Count - 2);
    }

    [Theory]
    [InlineData("nuget", "AngleSharp", "1.4.9")]
    [InlineData("nuget", "anglesharp", "1.5.0-beta.1")]
    [InlineData("nuget", "YamlDotNet", "9.1.4")]
    [InlineData("npm", "axios", "1.8.1")]
    public void An_older_one_is_found(string registry, string name, string version) =>
        Assert.Single(TooOld([.. LockFiles.All, new(registry, name, version, null, "planted")]));

    [Fact]
    public void Each_package_is_locked_with_its_hash()
    {
        Assert.True(LockFiles.All.Count > 300);
        Assert.DoesNotContain(LockFiles.All, one => string.IsNullOrEmpty(one.Hash));
    }

    private static IEnumerable<string> TooOld(IEnumerable<LockedPackage> packages) =>
        from one in packages
        from row in Table
        where Is(one, row) && IsBelow(one.Version, row[2])
        select $"{one.File}: {one.Name} {one.Version}, at least {row[2]}: {row[3]}";

    private static bool Is(LockedPackage package, string[] row) =>
        package.Registry == row[0] && string.Equals(package.Name, row[1], StringComparison.OrdinalIgnoreCase);

    // A version with a hyphen comes before the one without.
    private static bool IsBelow(string version, string lowest)
    {
        var (own, least) = (Version.Parse(version.Split('-', '+')[0]), Version.Parse(lowest));
        return own < least || (own == least && version.Contains('-', StringComparison.Ordinal));
    }
}
