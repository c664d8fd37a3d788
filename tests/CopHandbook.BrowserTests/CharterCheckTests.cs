using CopHandbook.BrowserTests.Harness;
using CopHandbook.Tests.Harness;

namespace CopHandbook.BrowserTests;

/// <summary>The script judges charters as check does, in the same words, as far as it judges at all: the charters are those of the rules' own tests.</summary>
public class CharterCheckTests(SharedBrowser browser) : BrowserTest(browser)
{
    /// <summary>What the script looks for.</summary>
    private static readonly string[] Rules =
    [
        "wrong-type", "unknown-key", "placeholder-left", "field-missing-for-status", "subject-missing", "goals-missing", "time-missing", "sponsor-missing",
        "sponsor-agreement-missing", "coordinator-missing", "rotation-unstated", "format-missing", "kickoff-missing", "review-date-missing",
        "retirement-unexplained", "goal-kind-unknown", "goal-audience-unknown", "format-unknown", "status-unknown", "time-invalid", "schema-version",
    ];

    /// <summary>It tells where no hours are given; hours of 0 are for a sponsor to judge.</summary>
    private const string OfNoHours = "time-zero";

    /// <summary>What the script tells besides: whoever fills in a form is told all that is to be filled in, where a report names the first.</summary>
    private static readonly string[] ToldBesides =
    [
        "coordinator-missing/interaction-design: it is not said whether the coordinator's post rotates",
        "sponsor-missing/cloud-services: the day on which the sponsor agreed is not given",
    ];

    /// <summary>What it cannot tell: which time zones there are, what a browser makes of an address, and how deep is too deep.</summary>
    private static readonly string[] NotTold =
    [
        "time-invalid/interaction-design: 'timezone' takes an IANA time zone, such as \"Europe/London\" or \"UTC\", and this is 'Europe/Lndon'",
    ];

    private const string Judge = """
        async ([schema, yaml, checks, charters]) => {
          const { read, Unreadable } = await import(yaml);
          const { check } = await import(checks);
          const data = await (await fetch(schema)).json();
          return charters.map(text => {
            try {
              return check(read(text).root, data).map(problem => problem.says);
            } catch (problem) {
              if (!(problem instanceof Unreadable)) throw problem;
              return null;
            }
          });
        }
        """;

    [BrowserFact]
    public async Task The_script_says_what_check_says()
    {
        var charters = Charters().ToList();
        var files = RenderedSite.Shipped.Files.Select(file => file.Path.Value).ToList();
        string Script(string name) => "/" + files.Single(file => file.StartsWith($"assets/js/{name}.", StringComparison.Ordinal));
        await using var visit = await Browser.Open(RenderedSite.Shipped, "", new Look());
        var said = await visit.Page.EvaluateAsync<string[]?[]>(
            Judge, new object[] { "schema/form-1.json", Script("charter-yaml"), Script("charter-checks"), charters.Select(charter => charter.Text).ToArray() });
        Assert.True(charters.Count > 150, $"{charters.Count} charters");
        var (besides, missed, refused) = (new List<string>(), new List<string>(), 0);
        foreach (var (charter, script) in charters.Zip(said))
        {
            if (script is null)
            {
                // What it cannot read, check refuses too.
                Assert.True(charter.IsUnreadable, charter.Name);
                refused++;
                continue;
            }

            besides.AddRange(script.Except(charter.Said).Except(charter.OfNoHours).Select(message => $"{charter.Name}: {message}"));
            missed.AddRange(charter.Said.Except(script).Select(message => $"{charter.Name}: {message}"));
        }

        Assert.Equal(string.Join('\n', ToldBesides.Order(StringComparer.Ordinal)), string.Join('\n', besides.Order(StringComparer.Ordinal)));
        Assert.Equal(string.Join('\n', NotTold.Order(StringComparer.Ordinal)), string.Join('\n', missed.Order(StringComparer.Ordinal)));
        Assert.InRange(refused, 5, 20);
    }

    private static IEnumerable<(string Name, string Text, IReadOnlyList<string> Said, IReadOnlyList<string> OfNoHours, bool IsUnreadable)> Charters()
    {
        foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Fixtures, "rules")).Order(StringComparer.Ordinal))
        {
            var content = Path.Combine(folder, "content");
            // A nest of brackets is refused for its depth, before anybody looks for its kind.
            if (!Directory.Exists(Path.Combine(content, "communities")) || Path.GetFileName(folder) == "over-limit")
                continue;
            var handbook = RenderedSite.Check(content);
            foreach (var file in handbook.Handbook.Content.Charters)
            {
                var found = handbook.Diagnostics.Where(problem => problem.Span.Path == file.Path).ToList();
                yield return (
                    $"{Path.GetFileName(folder)}/{Path.GetFileNameWithoutExtension(file.Path.FileName)}",
                    file.Text.ReplaceLineEndings("\n"),
                    [.. found.Where(problem => Rules.Contains(problem.Rule)).Select(problem => problem.Message).Distinct()],
                    [.. found.Where(problem => problem.Rule == OfNoHours).Select(problem => problem.Message)],
                    found.Any(problem => problem.Rule is "yaml-syntax" or "yaml-feature" or "duplicate-key"));
            }
        }
    }
}
