using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Sources.Git;

/// <summary>Earlier texts out of git's store: one run for all that are wanted, each text once.</summary>
internal sealed class GitTexts(GitCommand git) : IEarlierTexts
{
    public IReadOnlyList<string?> Read(IReadOnlyList<FileVersion> versions)
    {
        var texts = Read(versions.Select(version => version.Text));
        return [.. versions.Select(version => texts.GetValueOrDefault(version.Text))];
    }

    /// <summary>By git's names for them; a name that is left out of the answer is that of no text.</summary>
    public IReadOnlyDictionary<string, string?> Read(IEnumerable<string> names)
    {
        var wanted = names.Distinct(StringComparer.Ordinal).ToList();
        return wanted.Count == 0
            ? ReadOnlyDictionary<string, string?>.Empty
            : Take(git.Ask(string.Join('\n', wanted) + "\n", "cat-file", "--batch"), wanted);
    }

    // For each: its name, its kind, its length in bytes, a line end, so many bytes, and a line end; or its name and a complaint.
    private static Dictionary<string, string?> Take(ReadOnlySpan<byte> answer, List<string> wanted)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in wanted)
        {
            var end = answer.IndexOf((byte)'\n');
            if (end < 0)
                break;
            var words = Encoding.ASCII.GetString(answer[..end]).Split(' ');
            answer = answer[(end + 1)..];
            if (words.Length != 3 || words[0] != name)
                continue;
            var length = int.Parse(words[2], CultureInfo.InvariantCulture);
            if (words[1] == "blob")
                texts[name] = TextFile.DecodeOld(answer[..length]);
            answer = answer[(length + 1)..];
        }

        return texts;
    }
}
