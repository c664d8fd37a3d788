using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Published;

/// <summary>Which charters are published as files, for the form to open: those that say no more than their pages.</summary>
public class CharterFileTests
{
    private const string Path = "communities/knitting/charter.md";
    private const string Plain = "---\nschema: 1\nsubject: \"Knitting # 1\"\nstatus: proposed\nrelevance: It is.\ngoals: [{ kind: support, for: [practitioner], text: Help. }]\n"
        + "time: { cop-budget: [{ hours: 2, per: month }] }\nsponsor: { name: Alex Morgan }\n---\n\n# Knitting\n\nC# is no comment.\n";

    [Fact]
    public async Task A_charter_without_notes_goes_along_as_it_is_written()
    {
        var site = await Built(Plain);
        Assert.Equal(Plain, site!.Text(Path));
        Assert.Equal("../../start/?charter=knitting", site.Page("communities/knitting/index.html").QuerySelector(".suggest-change a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("subject: \"Knitting # 1\"", "subject: \"Knitting # 1\" # Ask Robin first")]
    [InlineData("---\nschema", "---\n# Ask Robin first\nschema")]
    [InlineData("---\nschema", "---\n#relevance: Robin says so.\nschema")]
    [InlineData("sponsor:", "waive: [{ rule: relevance-unstated, why: Robin will not say. }]\nsponsor:")]
    [InlineData("C# is", "<!-- Ask Robin first -->\nC# is")]
    public async Task Notes_to_editors_keep_the_file_back(string there, string instead)
    {
        var charter = Plain.Replace(there, instead, StringComparison.Ordinal);
        Assert.NotEqual(Plain, charter);
        var site = (await Built(charter))!;
        Assert.DoesNotContain(Path, site.Files.Keys);
        Assert.Null(site.Page("communities/knitting/index.html").QuerySelector(".suggest-change"));
        Assert.All(site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path => Assert.DoesNotContain("Ask Robin", site.Text(path), StringComparison.Ordinal));
        Assert.Equal(charter, (await Built(charter, "charter-files-public: true\n"))!.Text(Path));
    }

    [Fact]
    public async Task What_new_explains_is_no_secret()
    {
        var draft = new CharterDraft();
        draft.Set(DraftField.Subject, ["Knitting"]);
        draft.Set(DraftField.GoalKind, ["support"]);
        draft.Set(DraftField.GoalFor, ["practitioner"]);
        draft.Set(DraftField.GoalText, ["Help."]);
        draft.Set(DraftField.Sponsor, ["Alex Morgan"]);
        draft.Set(DraftField.Hours, ["2"]);
        Assert.Contains(Path, (await Built(draft.ToText()))!.Files.Keys);
    }

    [Fact]
    public async Task A_draft_is_never_built() => Assert.DoesNotContain(
        Path, (await Built(Plain.Replace("status: proposed", "status: proposed\nvisibility: draft", StringComparison.Ordinal)))!.Files.Keys);

    [Fact]
    public void Where_comments_are_published_they_may_hold_no_contact_details()
    {
        var charter = Plain.Replace("status: proposed", "status: proposed # ask robin@example.org", StringComparison.Ordinal);
        Assert.Empty(Contacts(Checked.Settings, charter));
        Assert.Equal(["communities/knitting.md:4:24"], Contacts(Checked.Settings + "charter-files-public: true\n", charter));
        // Comments of chapters are never published.
        Assert.Empty(Contacts(Checked.Settings + "charter-files-public: true\n", Plain, "---\ntitle: Time # ask robin@example.org\n---\nText.\n"));
    }

    private static IEnumerable<string> Contacts(string settings, string charter, string chapter = "---\ntitle: Time\n---\nText.\n")
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", settings);
        scratch.Write("content/guidance/time.md", chapter);
        scratch.Write("content/communities/knitting.md", charter);
        return [.. Checked.Content(scratch.At("content")).Diagnostics.Where(problem => problem.Rule == "personal-data")
            .Select(problem => $"{problem.Span.Path.InContent}:{problem.Span.Line}:{problem.Span.Column}")];
    }

    private static async Task<BuiltSite?> Built(string charter, string settings = "")
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings + settings);
        scratch.Write("content/communities/knitting.md", charter);
        return await BuiltSite.Of(scratch.At("content"));
    }
}
