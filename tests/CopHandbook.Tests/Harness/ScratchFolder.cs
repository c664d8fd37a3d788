namespace CopHandbook.Tests.Harness;

/// <summary>A folder of one test, gone with it.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("cophandbook-test-").FullName;

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public string Write(string path, string text)
    {
        var file = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>A copy of the repository's own content, to be broken.</summary>
    public string CopyContent()
    {
        Copy(Repository.Content, At("content"));
        return At("content");
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
