using System.Text;

namespace CopHandbook.Tests.Harness;

/// <summary>Charters whose every text is the same one.</summary>
internal static class HostileCharters
{
    /// <summary>Behind the subject of the community that has ended, since no two communities have one subject.</summary>
    public const string Ended = " (ended)";

    /// <summary>The text between the quotation marks of YAML.</summary>
    public static string Written(string text)
    {
        var written = new StringBuilder("\"");
        foreach (var sign in text)
            written.Append(sign is '"' or '\\' or < ' ' or '\u2028' ? $"\\u{(int)sign:x4}" : sign.ToString());
        return written.Append('"').ToString();
    }

    public static string Active(string text) => ActiveWith(Written(text));

    public static string Retired(string text) => RetiredWith(Written(text));

    public static string ActiveWith(string text) => $$"""
        ---
        schema: 1
        subject: {{text}}
        status: active
        started: 2026-01-05
        summary: {{text}}
        relevance: {{text}}
        sponsor: { name: {{text}}, agreed: 2025-12-15, approves: [time, refreshments, materials] }
        goals: [{ kind: support, for: [practitioner], text: {{text}} }]
        review: { after: 3 months, due: 2026-04-05, log: [{ date: 2026-01-06, outcome: continue, note: {{text}} }] }
        scope: { statement: {{text}}, in: [{ item: {{text}} }] }
        coordinator:
          rotating: true
          term: 3 months
          current: { name: {{text}}, from: 2026-01-05 }
          next: { name: {{text}}, from: 2026-04-05 }
          past: [{ name: {{text}}, from: 2025-10-05, to: 2026-01-04 }]
        core-group: [{ name: {{text}}, role: {{text}} }]
        membership: { open: true, join: {{text}}, eligibility: {{text}}, aim: {{text}} }
        format:
          kickoff: 2026-01-05
          note: {{text}}
          meetings:
            - { title: {{text}}, mode: live, cadence: weekly, weekday: monday, start: "12:00", where: {{text}}, refreshments: { limit: 6, currency: GBP, per: session } }
            - { title: {{text}}, mode: live, schedule: {{text}} }
          activities: [{ id: clinic, mode: live, note: {{text}} }]
        time: { cop-budget: [{ hours: 2, per: month, for: {{text}} }], per-person: { hours: 1, per: month, note: {{text}} } }
        costs: { materials: [{ what: {{text}}, amount: 12, currency: GBP, per: year }] }
        links:
          confluence: [{ title: {{text}}, url: "https://example.atlassian.net/wiki/x/BcDe2" }]
          other: [{ title: {{text}}, url: "https://docs.example.com/a" }]
        tags: [{{text}}]
        outputs: [{ title: {{text}}, url: "https://docs.example.com/b", date: 2026-01-20 }]
        ---
        """;

    public static string RetiredWith(string text) => $$"""
        ---
        schema: 1
        subject: {{text[..^1]}}{{Ended}}"
        status: retired
        goals: [{ kind: support, for: [practitioner], text: {{text}} }]
        scope: { out: [{ item: {{text}} }] }
        retired: { on: 2026-01-20, reason: {{text}} }
        ---
        """;
}
