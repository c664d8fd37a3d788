using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Site;

/// <summary>The sections of a community's page, in order. Their names in lower case are anchors for good.</summary>
public enum CommunitySection
{
    Goals,
    Scope,
    People,
    Meetings,
    Time,
    History,
}

/// <summary>Which sections a charter fills: a page shows these and no empty heading, and links may point to these.</summary>
public static class CommunitySections
{
    public static string Anchor(this CommunitySection section) => section.ToString().ToLowerInvariant();

    public static IReadOnlyList<CommunitySection> Of(Charter charter) =>
        [.. Enum.GetValues<CommunitySection>().Where(section => Has(charter, section))];

    private static bool Has(Charter charter, CommunitySection section) => section switch
    {
        CommunitySection.Goals => charter.Goals.Count > 0,
        CommunitySection.Scope => charter.Scope is { } scope && (scope.Statement is not null || scope.In.Count + scope.Out.Count > 0),
        CommunitySection.People => charter.Sponsor?.Name is not null || charter.CoreGroup.Count > 0
            || charter.Coordinator is { } post && ((post.Current ?? post.Next) is not null || post.Past.Count > 0),
        CommunitySection.Meetings => charter.Format is { } format
            && (format.Meetings.Count + format.Activities.Count > 0 || format.Note is not null || format.Chosen == FormatChoice.EachSession),
        CommunitySection.Time => charter.Time is { } time && (time.CopBudget.Count > 0 || time.Coordinator is not null)
            || charter.Costs?.Materials.Count > 0,
        CommunitySection.History => (charter.Started ?? charter.Format?.Kickoff ?? charter.Review?.Due ?? charter.Retired?.On) is not null
            || charter.Outputs.Count > 0 || charter.Review?.Log.Count > 0,
        _ => false,
    };
}
