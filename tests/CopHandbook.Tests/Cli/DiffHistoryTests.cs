using System.Globalization;
using System.Text.Json.Nodes;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Cli;

/// <summary><c>diff</c> on a history of 200 commits tells what the script did that made it, no more and no less.</summary>
public sealed class DiffHistoryTests(ScriptedHistoryFixture fixture) : IClassFixture<ScriptedHistoryFixture>
{
    [Fact]
    public async Task Each_commit_is_told_as_the_script_made_it()
    {
        Assert.Equal(199, fixture.History.Done.Count);
        for (var i = 0; i < fixture.History.Done.Count; i++)
            Assert.Equal(fixture.History.Done[i], await Told(i, i + 1));
    }

    [Theory]
    [InlineData(0, 199)]
    [InlineData(0, 9)]
    [InlineData(90, 105)]
    [InlineData(180, 199)]
    [InlineData(199, 185)]
    public async Task Over_many_commits_it_is_told_which_communities_there_are_and_were(int from, int to)
    {
        var (before, after) = (fixture.History.States[from], fixture.History.States[to]);
        var told = (await Told(from, to)).Select(line => string.Join(' ', line.Split(' ').Take(line.Contains(" Renamed ", StringComparison.Ordinal) ? 3 : 2)));
        Assert.Equal(Expected(before, after).Order(StringComparer.Ordinal), told.Distinct().Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Expected(IReadOnlyDictionary<string, ScriptedCharter> before, IReadOnlyDictionary<string, ScriptedCharter> after)
    {
        var gone = before.Keys.Except(after.Keys).ToHashSet();
        foreach (var (id, charter) in after.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (before.TryGetValue(id, out var old))
            {
                if (old.Written != charter.Written)
                    yield return $"{id} Changed";
            }
            else
            {
                var former = charter.Aliases.FirstOrDefault(gone.Contains) ?? gone.FirstOrDefault(other => before[other].Subject == charter.Subject);
                yield return former is not null && gone.Remove(former) ? $"{id} Renamed {former}" : $"{id} New";
            }
        }

        foreach (var id in gone)
            yield return $"{id} Removed";
    }

    private async Task<IReadOnlyList<string>> Told(int from, int to)
    {
        var run = await fixture.History.Folder.Run("diff", fixture.Commits[from], fixture.Commits[to], "--format", "json");
        return [.. JsonNode.Parse(run.Out)!["communities"]!.AsArray().SelectMany(community => Lines(community!)).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Lines(JsonNode community)
    {
        var line = $"{community["id"]} {community["kind"]}";
        if (community["formerId"] is { } former)
            line += $" {former}";
        var parts = community["parts"]!.AsArray();
        return parts.Count == 0 ? [line] : parts.Select(part => $"{line} {Part(part!)}");
    }

    private static string Part(JsonNode part)
    {
        var name = (string)part["part"]!;
        if (part["hoursTo"] is { } hours)
            return $"{name} {((decimal)part["hoursFrom"]!).ToString(CultureInfo.InvariantCulture)} > {hours}";
        if (part["how"] is { } how)
            return $"{name} {how}";
        if (part["added"] is null)
            return $"{name} {part["from"]} > {part["to"]}";
        var items = new[] { ("added", '+'), ("changed", '~'), ("removed", '-') }.SelectMany(list => part[list.Item1]!.AsArray().Select(item => $"{list.Item2}{item}"));
        return $"{name} {string.Join(' ', items)}";
    }
}

/// <summary>The history, made once, and the names of its commits along the branch.</summary>
public sealed class ScriptedHistoryFixture : IDisposable
{
    public ScriptedHistoryFixture()
    {
        History = new(commits: 200, seed: 7);
        var git = new CopHandbook.Engine.Sources.Git.GitCommand(GitFolder.Program, History.Folder.Content);
        Commits = git.Run("log", "--first-parent", "--reverse", "--format=%H").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    internal ScriptedHistory History { get; }

    internal IReadOnlyList<string> Commits { get; }

    public void Dispose() => History.Dispose();
}
