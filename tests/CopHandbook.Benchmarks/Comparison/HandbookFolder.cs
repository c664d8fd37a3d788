namespace CopHandbook.Benchmarks.Comparison;

/// <summary>The corpus as our content folder.</summary>
internal static class HandbookFolder
{
    public static void Write(Corpus corpus, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "communities"));
        Directory.CreateDirectory(Path.Combine(folder, "guidance"));
        File.WriteAllText(Path.Combine(folder, "handbook.yml"), "title: Handbook\nbase-url: https://handbook.example.org/\n");
        for (var i = 0; i < Corpus.Chapters; i++)
            File.WriteAllText(
                Path.Combine(folder, $"guidance/chapter-{i}.md"),
                $"---\ntitle: Chapter {i}\norder: {i + 1}\n---\n" + Corpus.ChapterBody(i, to => $"chapter-{to}.md"));
        for (var i = 0; i < corpus.Communities; i++)
            File.WriteAllText(Path.Combine(folder, $"communities/community-{i}.md"), Charter(corpus, i));
    }

    private static string Charter(Corpus corpus, int number) => $$"""
        ---
        schema: 1
        {{Facts(corpus, number)}}
        tags: [{{string.Join(", ", Corpus.Tags(number))}}]
        ---
        {{corpus.BodyOf(number, to => $"community-{to}.md#goals", to => $"../guidance/chapter-{to}.md")}}
        """;

    /// <summary>The fields that both generators read from the front matter under the same names.</summary>
    public static string Facts(Corpus corpus, int number) => $$"""
        subject: Subject number {{number}}
        status: active
        started: 2026-01-05
        summary: A monthly lunch-time group for people who care about subject number {{number}}.
        relevance: Our services depend on subject number {{number}}.
        sponsor:
          name: {{corpus.Sponsor(number)}}
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
          current: { name: {{corpus.Person(number)}}, from: 2026-01-05 }
        core-group: [{{string.Join(", ", corpus.CoreGroup(number))}}]
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
