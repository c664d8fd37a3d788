using System.Globalization;
using System.Text;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Output.Reuse;
using CopHandbook.Model.Site;

// Publishes a small site made up here, and does nothing else: a check starts it a thousand times and ends it anywhere.
// Usage: FOLDER WORD, where the word is in most files; with --in-place it is written as a naive program would, for control, and
// with --cache as a build does that remembers the site and keeps the former one, in the folder beside it with that ending.
// With --world FOLDER it publishes nothing, and tells what surrounds it: what a site must not be made of.
const int files = 30;
const int sameFiles = 4;
const int mostBytes = 20_000;

if (args[0] == "--world")
{
    TellWorld(args[1]);
    return 0;
}

var (folder, word) = (args[0], args[1]);
var site = Enumerable.Range(0, files)
    .Select(i => new OutputFile(new($"part-{i % 5}/{word}-{i}/index.html"), Bytes(string.Concat(Enumerable.Repeat(word, 1 + i * mostBytes / files)))))
    .Append(new(new("index.html"), Bytes(word)))
    .Concat(Enumerable.Range(0, sameFiles).Select(i => new OutputFile(new($"same-{i}/index.html"), Bytes("the same"))))
    .ToList();
var memory = args.Contains("--cache") ? new SiteMemory($"{Path.GetDirectoryName(folder)}.cache", new(folder)) : null;
try
{
    if (args.Contains("--in-place"))
        WriteInPlace();
    else
        PublishStage.Publish(new(folder), [.. site.Select(PlannedFiles.Ready)], new() { Memory = memory }, memory is null ? null : KeyOf);
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 3;
}

// Here alone the culture and the clock of the machine are asked on purpose.
static void TellWorld(string folder)
{
    const double number = 1234567.5;
    var day = new DateTime(2026, 2, 1, 0, 0, 0, DateTimeKind.Utc);
    var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
    File.WriteAllText(file, "");
    Console.WriteLine($"culture: {CultureInfo.CurrentCulture.Name}");
    Console.WriteLine($"a number and a day: {number.ToString("N", CultureInfo.CurrentCulture)} {day.ToString("D", CultureInfo.CurrentCulture)}");
    Console.WriteLine($"zone: {TimeZoneInfo.Local.Id}");
    Console.WriteLine($"processors: {Environment.ProcessorCount}");
    // A world has no other clock than its own for longer than it takes.
    Console.WriteLine($"clock: {DateTime.UtcNow.Year}");
    Console.WriteLine($"folder: {Path.GetFullPath(folder)}");
    Console.WriteLine($"rights of a new file: {(OperatingSystem.IsWindows() ? "" : File.GetUnixFileMode(file).ToString())}");
    File.Delete(file);
}

static UInt128 KeyOf(PlannedFiles planned) => new(0, (ulong)Encoding.UTF8.GetString(((OutputFile)planned.MadeOf).Bytes.Span)
    .Aggregate(17L, (sum, letter) => unchecked(sum * 31 + letter)));

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
