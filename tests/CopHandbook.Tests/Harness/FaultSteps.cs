using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CopHandbook.Tests.Harness;

/// <summary>Seeds a fault: takes its steps in a content folder, and knows the lines on which something is to be said of it.</summary>
internal sealed partial class FaultSteps(string folder, string lineEnd)
{
    // Where a byte stands that is no character: in a range of Unicode that nobody uses here.
    private const char FirstRawByte = '\uF700';

    private readonly List<(string Path, int First, int Last)> places = [];
    private bool areNamed;

    public DateOnly? Today { get; private set; }

    public IReadOnlyList<(string Path, int First, int Last)> Places => places;

    public FaultSteps Take(string written)
    {
        var lines = written.Split('\n').Where(line => line[0] != '#').ToList();
        foreach (var named in lines.Where(line => line.StartsWith("at ", StringComparison.Ordinal)))
            Name(Unescaped(named[3..]));
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i][0] is '-' or '+' || lines[i].StartsWith("at ", StringComparison.Ordinal))
                continue;
            var change = lines.Skip(i + 1).TakeWhile(line => line[0] is '-' or '+').ToList();
            Take(lines[i].Split(' ').Select(Unescaped).ToArray(), Joined(change, '-'), Joined(change, '+'));
        }

        Assert.NotEmpty(places);
        return this;
    }

    private void Take(string[] step, string? gone, string? come)
    {
        switch (step)
        {
            case ["in", var path]:
                Edit(path, gone, come ?? "", 1);
                break;
            case ["in", var path, "times", var count]:
                Edit(path, gone, come!, int.Parse(count, CultureInfo.InvariantCulture));
                break;
            case ["new", var path]:
                Put(path, Bytes(come is null ? "" : come + "\n"));
                break;
            case ["as", var path, var encoding]:
                Put(path, [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(File.ReadAllText(At(path)))]);
                break;
            case ["fill", var path, var length]:
                Put(path, new byte[int.Parse(length, CultureInfo.InvariantCulture)]);
                break;
            case ["move", var from, var to]:
                Directory.CreateDirectory(Path.GetDirectoryName(At(to))!);
                Directory.Move(At(from), At(to));
                Add(to, 1, 1);
                break;
            case ["remove", var path]:
                File.Delete(At(path));
                break;
            case ["link", var path, var target]:
                File.CreateSymbolicLink(At(path), target);
                Add(path, 1, 1);
                break;
            case ["pipe", var path]:
                using (var made = Process.Start("mkfifo", [At(path)])!)
                    made.WaitForExit();
                Add(path, 1, 1);
                break;
            case ["on", var day]:
                Today = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
                break;
            default:
                Assert.Fail($"no step: {string.Join(' ', step)}");
                break;
        }
    }

    private void Edit(string path, string? gone, string come, int times)
    {
        var text = File.ReadAllText(At(path));
        var whole = string.Join('\n', Enumerable.Repeat(come, times));
        var at = gone is null ? text.Length : text.IndexOf(gone, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} does not say: {gone}");
        var after = gone is null ? "\n" : text[(at + gone.Length)..];
        var isTakenAway = whole.Length == 0 && after.StartsWith('\n');
        var changed = text[..at] + whole + (isTakenAway ? after[1..] : after);
        Assert.True(changed != text, $"nothing is changed: {gone}");
        File.WriteAllBytes(At(path), Bytes(changed.Replace("\n", lineEnd, StringComparison.Ordinal)));
        var first = text[..at].Count(letter => letter == '\n') + 1;
        Add(path, first, first + whole.Count(letter => letter == '\n'));
    }

    private void Put(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        Add(path, 1, int.MaxValue);
    }

    // A fault that is found elsewhere names its lines itself, and these count alone.
    private void Name(string place)
    {
        areNamed = true;
        var line = int.Parse(place[(place.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture);
        places.Add((place[..place.LastIndexOf(':')], line, line));
    }

    private void Add(string path, int first, int last)
    {
        if (!areNamed)
            places.Add((path, first, last));
    }

    private string At(string path) => Path.Combine(folder, path);

    private static string? Joined(IEnumerable<string> change, char mark)
    {
        var lines = change.Where(line => line[0] == mark).Select(line => line.Length > 2 ? line[2..] : "").ToList();
        return lines.Count == 0 ? null : Unescaped(string.Join('\n', lines));
    }

    private static string Unescaped(string text) => Escape().Replace(text, match => match.Groups switch
    {
        { } groups when groups["byte"].Success => ((char)(FirstRawByte + Code(groups["byte"]))).ToString(),
        { } groups when groups["unit"].Success => ((char)Code(groups["unit"])).ToString(),
        { } groups => char.ConvertFromUtf32(Code(groups["rune"])),
    });

    private static int Code(Group digits) => Convert.ToInt32(digits.Value, 16);

    private static byte[] Bytes(string text)
    {
        var bytes = new List<byte>();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= FirstRawByte and < FirstRawByte + 0x100)
                bytes.Add((byte)(rune.Value - FirstRawByte));
            else
                bytes.AddRange(Encoding.UTF8.GetBytes(rune.ToString()));
        }

        return [.. bytes];
    }

    [GeneratedRegex(@"\\(x(?<byte>[0-9a-fA-F]{2})|u(?<unit>[0-9a-fA-F]{4})|U(?<rune>[0-9a-fA-F]{6}))")]
    private static partial Regex Escape();
}
