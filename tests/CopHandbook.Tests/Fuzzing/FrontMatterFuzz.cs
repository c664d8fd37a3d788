namespace CopHandbook.Tests.Fuzzing;

/// <summary>Front matter: the file as a charter and as a chapter; without a fence, as the settings.</summary>
internal static class FrontMatterFuzz
{
    public static void Try(byte[] file)
    {
        if (!file.AsSpan().StartsWith("---"u8))
        {
            Try("handbook.yml", file);
            return;
        }

        Try("guidance/a.md", file);
        Try("communities/a.md", file);
    }

    private static void Try(string path, byte[] file)
    {
        var handbook = new FuzzedHandbook();
        handbook.Add("handbook.yml", "base-url: https://handbook.example.org/\n");
        handbook.Add("guidance/b.md", "# B\n");
        handbook.Add(path, file);
        handbook.Link();
    }
}
