namespace CopHandbook.Tests.Harness;

/// <summary>A file that is kept as it was when somebody last read it. Set BLESS=1 to write what comes now, and read the difference.</summary>
internal static class Blessed
{
    /// <param name="path">Inside tests/fixtures, or from the root of the repository where it begins with a slash.</param>
    public static void Equal(string path, string text)
    {
        var file = path.StartsWith('/') ? Repository.At(path[1..]) : Path.Combine(Repository.Fixtures, path);
        if (Environment.GetEnvironmentVariable("BLESS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.True(File.Exists(file), $"{file} is missing; run the tests with BLESS=1 and read what they write");
        Assert.Equal(File.ReadAllText(file), text);
    }
}
