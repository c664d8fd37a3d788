using CopHandbook.Model.History;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Pipeline;

public sealed class RecentChangesTests : IDisposable
{
    private readonly GitFolder folder = new();

    [Fact]
    public void Each_commit_tells_what_it_did_to_charters_the_latest_first()
    {
        Commit("2026-01-01", ("aws", "subject: AWS"), ("old", "subject: Old"));
        Commit("2026-01-02", ("aws", "subject: AWS\ntags: [cloud]"));
        folder.Delete("communities/old.md");
        Commit("2026-01-03", ("new", "subject: New\naliases: [old]"));
        folder.Delete("communities/aws.md");
        Commit("2026-01-04");
        Assert.Equal(
            ["2026-01-04 aws Removed -", "2026-01-03 new Renamed new Subject", "2026-01-02 aws Changed - Tags", "2026-01-01 aws New -", "2026-01-01 old New new"],
            Told());
    }

    [Fact]
    public void A_charter_that_goes_and_one_much_like_it_that_comes_are_two()
    {
        const string same = "\nsummary: The same words in both, for long enough that git takes the one for the other renamed.\ntags: [a, b, c]";
        Commit("2026-01-01", ("one", "subject: One" + same));
        folder.Delete("communities/one.md");
        Commit("2026-01-02", ("two", "subject: Two" + same));
        Assert.Equal(["2026-01-02 one Removed -", "2026-01-02 two New two", "2026-01-01 one New two"], Told());
    }

    [Fact]
    public void A_draft_is_not_there_until_it_is_one_no_longer()
    {
        Commit("2026-01-01", ("aws", "subject: Secret name\nvisibility: draft"));
        Commit("2026-01-02", ("aws", "subject: Secret name\nvisibility: draft\ntags: [a]"));
        Commit("2026-01-03", ("aws", "subject: AWS"));
        Assert.Equal(["2026-01-03 aws New aws"], Told());
    }

    [Fact]
    public void What_nobody_could_read_is_said_to_be_so()
    {
        Commit("2026-01-01", ("aws", "subject: AWS"));
        folder.Write("communities/aws.md", "nothing of the kind\n");
        Commit("2026-01-02");
        Assert.Equal(["2026-01-02 aws Unreadable aws", "2026-01-01 aws New aws"], Told(withPages: false));
    }

    [Fact]
    public void Commits_after_the_build_date_are_not_there_yet()
    {
        Commit("2026-01-01", ("aws", "subject: AWS"));
        Commit("2026-03-01", ("aws", "subject: AWS\ntags: [a]"));
        Assert.Equal(["2026-01-01 aws New aws"], Told());
    }

    [Fact]
    public void Names_are_told_where_the_settings_allow_it()
    {
        Commit("2026-01-01", ("aws", "subject: AWS"));
        Assert.Null(Assert.Single(Changes()).Author);
        folder.Write("handbook.yml", Checked.Settings + "name-authors: true\n");
        Assert.Equal("T", Assert.Single(Changes()).Author);
    }

    [Fact]
    public void Without_a_history_nothing_is_told_and_the_page_knows_why()
    {
        var site = Checked.Handbook(("communities/aws.md", "---\nsubject: AWS\n---\n")).Site;
        Assert.Empty(site.Changes);
        Assert.False(Assert.Single(site.Pages.OfType<ChangesPage>()).IsKnown);
    }

    public void Dispose() => folder.Dispose();

    private IReadOnlyList<SiteChange> Changes() => folder.Check().Site.Changes;

    private IReadOnlyList<string> Told(bool withPages = true) =>
        [.. Changes().Select(change =>
            $"{change.Commit.Day:yyyy-MM-dd} {change.Change.Id} {change.Change.Kind} {Page(change, withPages)}{Parts(change.Change)}")];

    private static string Page(SiteChange change, bool withPages) =>
        change.Page?.Target.Value.Split('/')[2] ?? (withPages ? "-" : change.Change.Id.Value);

    private static string Parts(CommunityChange change) => string.Concat(change.Parts.Select(part => " " + part.Part));

    private void Commit(string day, params (string Id, string Yaml)[] charters)
    {
        foreach (var (id, yaml) in charters)
            folder.Write($"communities/{id}.md", $"---\nschema: 1\n{yaml}\n---\n");
        folder.Commit(on: day);
    }
}
