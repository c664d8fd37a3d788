using System.Globalization;

namespace CopHandbook.Benchmarks;

/// <summary>A content folder of charters with full front matter and no text below it, or one of links alone.</summary>
internal static class CharterCorpus
{
    /// <summary>Writes the folder anew; its path.</summary>
    /// <param name="links">How many links to other charters each has.</param>
    /// <param name="broken">How many of those lead nowhere.</param>
    public static string Write(int count, int links = 0, int broken = 0)
    {
        var folder = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"cophandbook-corpus-{count}-{links}-{broken}"));
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, "communities"));
        File.WriteAllText(Path.Combine(folder, "handbook.yml"), "base-url: https://handbook.example.org/\n");
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, $"communities/community-{i}.md"), Charter(i) + Links(i, count, links, broken));
        return folder;
    }

    private static string Links(int number, int count, int links, int broken) => "\n" + string.Concat(Enumerable.Range(0, links).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"See [another](community-{(number + 1 + i * 37) % count + (i < broken ? count : 0)}.md#goals).\n")));

    private static string Charter(int number) => $$"""
        ---
        schema: 1
        {{Facts(
            number, $"Sponsor {number % 97} Example", $"Coordinator {number} Example",
            $"\n  - Member {number} Example\n  - {{ name: Second {number} Example, role: keeps the notes }}")}}
        tags: [tag-{{number % 31}}, tag-{{number % 17}}]
        ---
        """;

    /// <summary>The fields of a full charter but its tags.</summary>
    /// <param name="coreGroup">What stands behind the name of the field, with its space or line break.</param>
    public static string Facts(int number, string sponsor, string coordinator, string coreGroup) => $$"""
        subject: Subject number {{number}}
        status: active
        started: 2026-01-05
        summary: A monthly lunch-time group for people who care about subject number {{number}}.
        relevance: Our services depend on subject number {{number}}.
        sponsor:
          name: {{sponsor}}
          agreed: 2025-12-15
          approves: [time, refreshments]
        goals:
          - kind: support
            for: [practitioner, apprentice]
            text: Support individual practitioners and apprentices with specific challenges.
          - kind: educate
            for: [practitioner, apprentice]
            text: Educate by broadening and deepening knowledge of the subject.
        review:
          after: 3 months
          due: 2026-04-05
        scope:
          statement: This group will focus on subject {{number}} and leave the others to theirs.
          in: [What belongs to {{number}}]
          out: [What does not belong to {{number}}]
        coordinator:
          rotating: true
          term: 3 months
          current: { name: {{coordinator}}, from: 2026-01-05 }
        core-group:{{coreGroup}}
        membership: { open: true, join: Come to the next meeting. }
        format:
          kickoff: 2026-01-05
          note: The coordinator will help the group determine the format.
          meetings:
            - title: Monthly meet up
              mode: live
              cadence: monthly
              weekday: tuesday
              nth: 2
              start: "12:30"
              from: 2026-01-13
              duration: 1 hour
              when: lunch
              refreshments: { limit: 6, currency: GBP, per: head }
          activities:
            - { id: clinic, mode: live, visibility: internal, goals: [1] }
            - { id: show-and-tell, mode: live, visibility: internal, goals: [2] }
        time:
          cop-budget:
            - { hours: 4, per: month, average: true, for: Preparing for sessions when required }
        channels: { chat: "https://chat.example.org/{{number}}" }
        """;
}
