namespace CopHandbook.Tests.Harness;

/// <summary>
/// Edits of a small handbook after each of which it is sound, the same for the same seed: texts, fields, names, files that come, go
/// and move, settings and commits.
/// </summary>
internal sealed class SoundEdits
{
    private readonly GitFolder folder;
    private readonly Random random;
    private readonly SortedDictionary<string, string> charters = new(StringComparer.Ordinal);
    private string settings = "title: Handbook\nbase-url: https://handbook.example.org/\n";
    private string chapter = "---\ntitle: Meeting\n---\nHow a group meets.\n";
    private int number;

    public SoundEdits(GitFolder folder, int seed)
    {
        this.folder = folder;
        random = new(seed);
        for (var i = 0; i < 4; i++)
            charters.Add($"group-{i}", Charter($"Group {i}", "", ""));
        Write();
    }

    /// <summary>Makes one edit; what it was.</summary>
    public string Next()
    {
        number++;
        var edit = Edit();
        Write();
        return $"{number}: {edit}";
    }

    private string Edit() => random.Next(12) switch
    {
        0 => Change(text => text + $"\nA sentence of edit {number}.\n"),
        1 => Change(text => text + $"\nSee [another]({AnyPublic()}.md) and [how to meet](../guidance/meeting.md).\n"),
        2 => Change(text => Field(text, "subject", $"Subject {(char)('A' + number % 26)}{number}")),
        3 => Change(text => Field(text, "tags", $"[tag-{random.Next(3)}, tag-{random.Next(3) + 3}]")),
        4 => Change(text => Field(text, "summary", $"A group that edit {number} tells of.")),
        5 => Hide(),
        6 => Come(),
        7 => Move(),
        8 => Set("title", $"Handbook {number}"),
        9 => Set("accent", random.Next(2) == 0 ? "'#005a9c'" : "'#7a1f5c'"),
        10 => Rewrite(),
        _ => Commit(),
    };

    private string Change(Func<string, string> change)
    {
        var id = Any();
        // Texts do not grow for ever.
        charters[id] = charters[id].Length > 4000 ? Charter($"Anew {number}", "", "") : change(charters[id]);
        return $"change of {id}";
    }

    // Nothing that is published may link to a draft.
    private string Hide()
    {
        var id = Any();
        if (!charters.Values.Any(text => text.Contains($"({id}.md)", StringComparison.Ordinal)))
            charters[id] = Field(charters[id], "visibility", random.Next(2) == 0 ? "draft" : "public");
        return $"visibility of {id}";
    }

    private string AnyPublic() =>
        charters.Keys.Where(id => !charters[id].Contains("visibility: draft", StringComparison.Ordinal)).ElementAtOrDefault(random.Next(2)) ?? Any();

    private string Come()
    {
        charters.Add($"group-{number}", Charter($"Newcomer {number}", $"aliases: [/communities/was-{number}/]\n", ""));
        return "a new charter";
    }

    // Nobody may go on linking to the place that is left, and who knows the old address is led to the new one.
    private string Move()
    {
        var (id, to) = (Any(), $"moved-{number}");
        var text = charters[id];
        charters.Remove(id);
        folder.Delete($"communities/{id}.md");
        foreach (var other in charters.Keys.ToList())
            charters[other] = charters[other].Replace($"({id}.md)", $"({to}.md)", StringComparison.Ordinal);
        var led = text.Contains("aliases: [", StringComparison.Ordinal)
            ? text.Replace("aliases: [", $"aliases: [/communities/{id}/, ", StringComparison.Ordinal)
            : Field(text, "aliases", $"[/communities/{id}/]");
        charters.Add(to, led.Replace($"({id}.md)", $"({to}.md)", StringComparison.Ordinal));
        return $"{id} moved to {to}";
    }

    private string Set(string key, string value)
    {
        var others = settings.Split('\n').Where(line => line.Length > 0 && !line.StartsWith(key + ":", StringComparison.Ordinal));
        settings = string.Join('\n', others.Append($"{key}: {value}")) + "\n";
        return $"{key} set to {value}";
    }

    private string Rewrite()
    {
        var text = $"How a group meets, told anew in edit {number}.\n\n## Part {number % 3}\n\nWords.\n";
        chapter = "---\ntitle: Meeting\n---\n" + text;
        return "a chapter told anew";
    }

    private string Commit()
    {
        Write();
        folder.Commit($"Edit {number}", on: "2026-01-20");
        return "commit";
    }

    private string Any() => charters.Keys.ElementAt(random.Next(charters.Count));

    private void Write()
    {
        folder.Write("handbook.yml", settings);
        folder.Write("guidance/meeting.md", chapter);
        foreach (var (id, text) in charters)
            folder.Write($"communities/{id}.md", text);
    }

    private static string Field(string text, string field, string value)
    {
        var lines = text.Split('\n').Where(line => !line.StartsWith(field + ":", StringComparison.Ordinal)).ToList();
        lines.Insert(2, $"{field}: {value}");
        return string.Join('\n', lines);
    }

    private static string Charter(string subject, string fields, string text) => $$"""
        ---
        schema: 1
        subject: {{subject}}
        status: proposed
        summary: A group of people who learn about {{subject}} from one another.
        sponsor: { name: Pat Example }
        goals: [{ kind: support, for: [practitioner], text: Support people who learn about {{subject}}. }]
        scope: { statement: What {{subject}} is about. }
        time: { cop-budget: [{ hours: 4, per: month, for: Preparing for sessions }] }
        {{fields}}---
        {{text}}
        """;
}
