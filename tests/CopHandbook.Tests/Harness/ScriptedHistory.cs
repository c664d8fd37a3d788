namespace CopHandbook.Tests.Harness;

/// <summary>
/// A branch of a few hundred commits that a script makes, from a seed: charters that come, are edited, renamed, merged in and
/// deleted. It notes what it did, in words of its own, for others to be held to.
/// </summary>
internal sealed class ScriptedHistory : IDisposable
{
    private readonly Random random;
    private readonly SortedDictionary<string, ScriptedCharter> charters = new(StringComparer.Ordinal);
    private int made;

    public ScriptedHistory(int commits, int seed)
    {
        random = new(seed);
        for (var i = 0; i < 8; i++)
            Add();
        Commit(0);
        for (var i = 1; i < commits; i++)
            Step(i);
    }

    public GitFolder Folder { get; } = new();

    /// <summary>What each commit after the first did: lines as <c>diff</c> has them for programs, without the order of the script.</summary>
    public List<IReadOnlyList<string>> Done { get; } = [];

    /// <summary>The charters as each commit left them.</summary>
    public List<IReadOnlyDictionary<string, ScriptedCharter>> States { get; } = [];

    public void Dispose() => Folder.Dispose();

    private void Step(int number)
    {
        var before = charters.ToDictionary(entry => entry.Key, entry => entry.Value);
        var merges = random.Next(8) == 0;
        if (merges)
            Folder.Git("checkout", "-q", "-b", $"side{number}");
        List<string> did = [Change(before)];
        // Several charters at once, each another one.
        for (var i = random.Next(3); i > 0; i--)
        {
            if (merges)
                Folder.Commit("on the side", $"2026-01-01T00:{number / 60:00}:{number % 60:00}+0000");
            did.Add(Change(before));
        }

        if (merges)
        {
            Folder.Commit("on the side");
            Folder.Git("checkout", "-q", "main");
            Folder.Git(GitFolder.On("2026-01-15"), "merge", "-q", "--no-ff", "-m", "merge", $"side{number}");
            Note();
        }
        else
            Commit(number);
        Done.Add([.. did.Where(line => line.Length > 0).Order(StringComparer.Ordinal)]);
    }

    private void Commit(int number)
    {
        Folder.Commit($"commit {number}", "2026-01-15");
        Note();
    }

    private void Note() => States.Add(charters.ToDictionary(entry => entry.Key, entry => entry.Value));

    // One charter that this commit has not touched; nothing, where all have been.
    private string Change(Dictionary<string, ScriptedCharter> untouched)
    {
        var choice = random.Next(10);
        if (choice == 0 || untouched.Count < 3)
            return Add();
        var id = untouched.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(untouched.Count));
        untouched.Remove(id);
        return choice switch
        {
            1 => Delete(id),
            2 or 3 => Rename(id),
            _ => Edit(id),
        };
    }

    private string Add()
    {
        var id = $"c{made}";
        Write(id, new($"Subject {made}", [$"Goal of {made}.", "Help each other."], ["hardware"], $"Person {made} Sample", 2, "Text.", []));
        made++;
        return $"{id} New";
    }

    private string Delete(string id)
    {
        charters.Remove(id);
        Folder.Delete($"communities/{id}.md");
        return $"{id} Removed";
    }

    private string Rename(string id)
    {
        var to = $"r{made++}";
        var charter = charters[id];
        charters.Remove(id);
        Folder.Delete($"communities/{id}.md");
        Write(to, charter with { Aliases = [.. charter.Aliases, id] });
        return $"{to} Renamed {id}";
    }

    private string Edit(string id)
    {
        var charter = charters[id];
        var number = made++;
        var (edited, says) = random.Next(8) switch
        {
            0 => (charter with { Subject = $"Subject {number}" }, $"Subject {charter.Subject} > Subject {number}"),
            1 => (charter with { Goals = [.. charter.Goals, $"Goal {number}."] }, $"Goals +Goal {number}."),
            2 when charter.Goals.Count > 1 => (charter with { Goals = [.. charter.Goals.Skip(1)] }, $"Goals -{charter.Goals[0]}"),
            3 => (charter with { Goals = [$"Reworded {number}.", .. charter.Goals.Skip(1)] }, $"Goals ~Reworded {number}."),
            4 => (charter with { Out = [.. charter.Out, $"topic {number}"] }, $"OutOfScope +topic {number}"),
            5 => (charter with { Coordinator = $"Person {number} Sample" }, $"Coordinator {charter.Coordinator} > Person {number} Sample"),
            6 => (charter with { Hours = charter.Hours + 1 }, $"Budget {charter.Hours} > {charter.Hours + 1}"),
            _ => (charter with { Text = $"Text {number}." }, "Text Changed"),
        };
        Write(id, edited);
        return $"{id} Changed {says}";
    }

    private void Write(string id, ScriptedCharter charter)
    {
        charters[id] = charter;
        Folder.Write($"communities/{id}.md", charter.Written);
    }
}

/// <summary>A charter as the script knows it.</summary>
internal sealed record ScriptedCharter(
    string Subject, IReadOnlyList<string> Goals, IReadOnlyList<string> Out, string Coordinator, int Hours, string Text, IReadOnlyList<string> Aliases)
{
    public string Written =>
        $"""
        ---
        schema: 1
        subject: {Subject}
        status: active
        aliases: [{string.Join(", ", Aliases)}]
        goals:
        {string.Concat(Goals.Select(goal => $"  - {{ kind: support, for: [practitioner], text: {goal} }}\n"))}scope:
          out: [{string.Join(", ", Out)}]
        coordinator: {"{"} rotating: true, current: {"{"} name: {Coordinator}, from: 2026-01-05 {"}"} {"}"}
        time: {"{"} cop-budget: [{"{"} hours: {Hours}, per: month {"}"}] {"}"}
        ---
        {Text}
        """ + "\n";
}
