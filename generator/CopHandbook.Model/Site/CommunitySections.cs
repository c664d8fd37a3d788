using System.Globalization;
using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Site;

/// <summary>Which sections a charter fills: a page shows these and no empty heading, and links may lead to these.</summary>
public static class CommunitySections
{
    /// <summary>The section of the charter's free text, and that of what else there is to see.</summary>
    public const string About = "about";
    public const string Related = "related";

    public static string Anchor(this CommunitySection section) => section.ToString().ToLowerInvariant();

    public static string GoalAnchor(int number) => string.Create(CultureInfo.InvariantCulture, $"goal-{number}");

    /// <summary>The ids that a community's page may have besides those of the headings in its text.</summary>
    public static IEnumerable<string> ReservedIds(Charter charter) =>
        Enum.GetValues<CommunitySection>().Select(Anchor)
            .Concat([About, Related])
            .Concat(Enumerable.Range(1, charter.Goals.Count).Select(GoalAnchor));

    public static IEnumerable<CommunitySection> Of(Charter charter) =>
        Enum.GetValues<CommunitySection>().Where(section => Has(charter, section));

    /// <summary>The ids that the page of a charter does have besides those of the headings in its text.</summary>
    public static IEnumerable<string> AnchorsOf(Charter charter, bool hasText) =>
        Of(charter).Select(Anchor)
            .Concat(charter.Goals.Select((_, index) => GoalAnchor(index + 1)).Where(_ => Has(charter, CommunitySection.Goals)))
            .Concat(hasText ? [About] : [])
            .Concat(HasRelated(charter) ? [Related] : []);

    public static bool Has(Charter charter, CommunitySection section) => section switch
    {
        CommunitySection.Goals => charter.Goals.Any(goal => goal.Text is not null || goal.Kind is not null),
        CommunitySection.Scope => charter.Relevance is not null || HasScope(charter.Scope),
        CommunitySection.People => HasSponsor(charter.Sponsor) || HasCoordinator(charter.Coordinator)
            || charter.CoreGroup.Any(member => member.Name is not null) || HasMembership(charter),
        CommunitySection.Meetings => charter.Format is { Meetings.Count: > 0 } or { Activities.Count: > 0 } or { Note: not null }
            or { Chosen: FormatChoice.EachSession },
        CommunitySection.Time => charter.Time is { CopBudget.Count: > 0 } or { Coordinator.Hours: not null }
            || charter.Costs is { Materials.Count: > 0 },
        CommunitySection.History => charter.Started is not null || charter.Format?.Kickoff is not null || charter.Outputs.Count > 0
            || charter.Review is { After: not null } or { Due: not null } or { Log.Count: > 0 } || charter.Retired?.On is not null,
        _ => false,
    };

    public static bool HasMembership(Charter charter) =>
        charter.Membership is { Open: not null } or { Join: not null } or { Eligibility: not null } or { Aim: not null };

    private static bool HasRelated(Charter charter) => charter.Related.Count > 0 || charter.PartOf is not null || charter.SpunOutOf is not null
        || charter.Links is { Confluence.Count: > 0 } or { Other.Count: > 0 } || charter.Tags.Count > 0;

    private static bool HasScope(Scope? scope) => scope is not null
        && (scope.Statement is not null || scope.In.Concat(scope.Out).Any(item => item.Item is not null || item.See is not null));

    private static bool HasSponsor(Sponsor? sponsor) => sponsor is { Name: not null } or { Agreed: not null } or { Approves.Count: > 0 };

    private static bool HasCoordinator(Coordinator? coordinator) => coordinator is not null
        && (coordinator.Rotating is not null
            || coordinator.Past.Append(coordinator.Current).Append(coordinator.Next).Any(term => term?.Name is not null));
}
