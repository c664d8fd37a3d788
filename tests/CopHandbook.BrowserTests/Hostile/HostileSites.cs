using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.BrowserTests.Hostile;

/// <summary>Whole sites in which every value that a person writes is one of some texts. What check would refuse is drawn all the same.</summary>
internal static class HostileSites
{
    private static readonly BuildContext Context = new(new DateOnly(2026, 2, 1)) { Themes = [new HandbookTheme()] };

    /// <summary>Two charters and a chapter for each text, and one charter for each address; the settings have the first of each.</summary>
    public static IReadOnlyList<OutputFile> Of(IReadOnlyList<string> texts, IReadOnlyList<string> addresses)
    {
        var content = new ContentFolder(
            "content",
            File("handbook.yml", Settings(HostileCharters.Written(texts[0]), HostileCharters.Written(addresses[0]))),
            [
                .. texts.Select((text, i) => File($"guidance/{NameOf(text, i)}.md", Chapter(text, HostileCharters.Written(text)))),
                // It has all that a chapter can have by itself, such as a list of its sections with its script.
                File("guidance/plain.md", "---\ntitle: Plain\n---\n## One\n\n## Two\n\n### Three\n\n```\ncode\n```\n"),
            ],
            [
                .. texts.SelectMany((text, i) => new[]
                {
                    File($"communities/active-{i}.md", HostileCharters.Active(text) + $"\n{text}\n\n## {text}\n\n- {text}\n"),
                    File($"communities/ended-{i}.md", HostileCharters.Retired(text)),
                }),
                .. addresses.Select((address, i) => File($"communities/led-{i}.md", Led(HostileCharters.Written(address), i))),
            ],
            []);
        var handbook = ValidateStage.Run(ParseStage.Run(content).Value, Context).Value;
        return RenderStage.Run(LinkStage.Run(handbook, Context).Value, new HandbookTheme());
    }

    // A file's name can hold anything but a slash, and its page's title and address come of it.
    private static string NameOf(string text, int number) => $"{number}-{text.Replace('/', '_')}";

    private static string Chapter(string text, string written) => $$"""
        ---
        title: {{written}}
        summary: {{written}}
        defines: [{{written}}, { term: {{written[..^1]}} more", forms: [{{written}}] }]
        ---
        {{text}}

        ## {{text}}

        {{text}}
        :   {{text}}

        """;

    private static string Settings(string text, string address) => $$"""
        base-url: https://handbook.example.org/
        title: {{text}}
        organisation: {{text}}
        description: {{text}}
        logo: { image: {{text}}, alt: {{text}} }
        footer: { text: {{text}}, links: { {{text}}: {{address}} } }
        accessibility: { contact: {{text}} }
        repository: {{address}}
        branch: {{text}}
        narrow-subjects: [{{text}}]
        guidance-html: true

        """;

    private static string Led(string address, int number) => $$"""
        ---
        schema: 1
        subject: Led {{number}}
        status: active
        goals: [{ kind: support, for: [practitioner], text: Help. }]
        membership: { open: true, join: {{address}} }
        format:
          meetings:
            - { title: Weekly, mode: live, cadence: weekly, weekday: monday, start: "12:00", where: {{address}}, notes: {{address}}, recordings: {{address}} }
        channels: { chat: {{address}}, mailing-list: {{address}}, calendar: {{address}}, backlog: {{address}}, home: {{address}} }
        links:
          confluence: [{ title: Page, url: {{address}} }]
          other: [{ title: Page, url: {{address}} }]
        outputs: [{ title: Page, url: {{address}}, date: 2026-01-20 }]
        ---
        """;

    private static SourceFile File(string path, string text) => new(SourcePath.Under("content", path), text);
}
