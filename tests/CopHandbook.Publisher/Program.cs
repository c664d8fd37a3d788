using System.Text;
using CopHandbook.Engine.Output;
using CopHandbook.Model.Site;

// Publishes a small site made up here, and does nothing else: a check starts it a thousand times and ends it anywhere.
// Usage: FOLDER WORD, where the word is in each file; with --in-place it is written as a naive program would, for control.
const int files = 30;
const int mostBytes = 20_000;

var (folder, word) = (args[0], args[1]);
var site = Enumerable.Range(0, files)
    .Select(i => new OutputFile(new($"part-{i % 5}/{word}-{i}/index.html"), Bytes(string.Concat(Enumerable.Repeat(word, 1 + i * mostBytes / files)))))
    .Append(new(new("index.html"), Bytes(word)))
    .ToList();
try
{
    if (args.Contains("--in-place"))
        WriteInPlace();
    else
        PublishStage.Publish(new(folder), [.. site.Select(PlannedFiles.Ready)], new());
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 3;
}

static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

void WriteInPlace()
{
    if (Directory.Exists(folder))
        Directory.Delete(folder, recursive: true);
    foreach (var file in site)
    {
        var path = Path.Combine(folder, file.Path.Value);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Bytes.Span);
    }
}
