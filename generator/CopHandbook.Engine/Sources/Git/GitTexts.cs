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
        if (versions.Count == 0)
            return [];
        var wanted = versions.Select(version => version.Text).Distinct(StringComparer.Ordinal).ToList();
        var texts = Take(git.Ask(string.Join('\n', wanted) + "\n", "cat-file", "--batch"), wanted);
        return [.. versions.Select(version => texts.GetValueOrDefault(version.Text))];
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
