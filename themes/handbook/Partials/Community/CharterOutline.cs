using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Themes.Handbook.Partials.Community;

/// <summary>
/// Which sections a community's page has: one with nothing in it is left out. The ids are addresses that other people's
/// pages hold for years.
/// </summary>
public sealed class CharterOutline(CommunityPage page)
{
    public const string About = "about";
    public const string Goals = "goals";
    public const string Scope = "scope";
    public const string People = "people";
    public const string Meetings = "meetings";
    public const string Time = "time";
    public const string History = "history";
    public const string Related = "related";

    private readonly Charter charter = page.Charter;

    public bool HasAbout => !page.Body.IsEmpty;

    public bool HasGoals => charter.Goals.Any(goal => goal.Text is not null || goal.Kind is not null);

    public bool HasScope => charter.Relevance is not null || charter.Scope is { } scope
        && (scope.Statement is not null || scope.In.Concat(scope.Out).Any(item => item.Item is not null || item.See is not null));

    public bool HasPeople => charter.Sponsor is { Name: not null } or { Agreed: not null } or { Approves.Count: > 0 }
        || charter.Coordinator is { } coordinator
            && (coordinator.Rotating is not null || coordinator.Past.Append(coordinator.Current).Append(coordinator.Next).Any(term => term?.Name is not null))
        || charter.CoreGroup.Any(member => member.Name is not null)
        || charter.Membership is { } membership
            && (membership.Open is not null || membership.Join is not null || membership.Eligibility is not null || membership.Aim is not null);

    public bool HasMeetings => charter.Format is { } format
        && (format.Meetings.Count > 0 || format.Activities.Count > 0 || format.Note is not null || format.Chosen == FormatChoice.EachSession);

    public bool HasTime => charter.Time is { CopBudget.Count: > 0 } or { Coordinator.Hours: not null } || charter.Costs is { Materials.Count: > 0 };

    public bool HasHistory => charter.Started is not null || charter.Format?.Kickoff is not null || charter.Outputs.Count > 0
        || charter.Review is { After: not null } or { Due: not null } or { Log.Count: > 0 } || charter.Retired?.On is not null;

    public bool HasRelated => charter.Related.Cast<CommunityId?>().Append(charter.PartOf).Append(charter.SpunOutOf).Any(id => id is { } known && page.Named.ContainsKey(known))
        || charter.Links is { Confluence.Count: > 0 } or { Other.Count: > 0 } || charter.Tags.Count > 0;

    public IReadOnlyList<ContentsEntry> Entries => [.. Sections().Where(section => section.IsThere).Select(section => section.Entry)];

    public bool IsEmpty => Entries.Count == 0;

    private IEnumerable<(bool IsThere, ContentsEntry Entry)> Sections() =>
    [
        (HasAbout, new(About, English.About)),
        (HasGoals, new(Goals, English.Goals)),
        (HasScope, new(Scope, English.Scope)),
        (HasPeople, new(People, English.People)),
        (HasMeetings, new(Meetings, English.Meetings)),
        (HasTime, new(Time, English.Time)),
        (HasHistory, new(History, English.History)),
        (HasRelated, new(Related, English.Related)),
    ];
}
