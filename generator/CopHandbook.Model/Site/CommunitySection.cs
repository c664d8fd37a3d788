namespace CopHandbook.Model.Site;

/// <summary>The sections of a community's page that its charter fills, in order. Their names in lower case are anchors for good.</summary>
public enum CommunitySection
{
    Goals,
    Scope,
    People,
    Meetings,
    Time,
    History,
}
