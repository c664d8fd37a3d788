namespace CopHandbook.Tests.Harness;

/// <summary>Edits of a content folder as people make them, sound and broken, the same for the same seed.</summary>
internal sealed class RandomEdits(GitFolder folder, int seed)
{
    private readonly Random random = new(seed);
    private readonly Dictionary<string, string> sound = [];
    private int number;

    /// <summary>Makes one edit; what it was.</summary>
    public string Next()
    {
        number++;
        var file = Any("communities", "guidance");
        return random.Next(14) switch
        {
            0 => Change(file, text => text + $"\nA sentence of edit {number}.\n"),
            1 => Change(file, text => text + $"\nSee [there](../communities/nothing-{number}.md).\n"),
            2 => Change(Any("communities"), text => text.Replace("subject: ", $"subject: Edit {number} of ", StringComparison.Ordinal)),
            3 => Change(Any("communities"), text => text.Replace("schema: 1", "schema: 1\nsponser: Nobody", StringComparison.Ordinal)),
            4 => Change(Any("communities"), text => text.Replace("status: active", "status: retired", StringComparison.Ordinal)),
            5 => Change(Any("communities"), text => text.Replace("schema: 1", "schema: 1\nvisibility: draft", StringComparison.Ordinal)),
            6 => Copy(Any("communities")),
            7 => Delete(Any("communities", "guidance")),
            8 => Change("handbook.yml", text => text + $"# {number}\n"),
            9 => Change("handbook.yml", text => text.Replace("guidance-html: false", "guidance-html: true", StringComparison.Ordinal)),
            10 => Commit(),
            11 => Change(Any("communities"), text => text.Replace("schema: 1", $"schema: 1 # Note {number}", StringComparison.Ordinal)),
            12 => Change(file, text => text + $"\nWrite to edit-{number}@example.org.\n"),
            _ => MendAll(),
        };
    }

    /// <summary>Back to what was sound.</summary>
    public string MendAll()
    {
        foreach (var (path, text) in sound)
            folder.Write(path, text);
        // A copy that was changed is among those.
        foreach (var copy in Directory.GetFiles(Path.Combine(folder.Content, "communities"), "copy-*"))
            File.Delete(copy);
        sound.Clear();
        return "mending of all";
    }

    private string Change(string path, Func<string, string> change)
    {
        var text = Read(path);
        sound.TryAdd(path, text);
        folder.Write(path, change(text));
        return $"change of {path}";
    }

    private string Copy(string path)
    {
        var copy = $"communities/copy-{number}.md";
        folder.Write(copy, Read(path));
        return $"copy of {path}";
    }

    private string Delete(string path)
    {
        sound.TryAdd(path, Read(path));
        folder.Delete(path);
        return $"removal of {path}";
    }

    // What was broken was never published, so no address is lost when it goes.
    private string Commit()
    {
        MendAll();
        folder.Write($"guidance/edit-{number}.md", $"# Edit {number}\n");
        folder.Commit($"Edit {number}", on: "2026-01-20");
        return "commit";
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(folder.Content, path));

    private string Any(params string[] folders)
    {
        var files = folders
            .SelectMany(inner => Directory.GetFiles(Path.Combine(folder.Content, inner), "*.md", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).ToList();
        return Path.GetRelativePath(folder.Content, files[random.Next(files.Count)]).Replace('\\', '/');
    }
}
