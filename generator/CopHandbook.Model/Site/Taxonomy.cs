namespace CopHandbook.Model.Site;

/// <summary>The ways in which communities can be looked up. The names in lower case are addresses for good.</summary>
public enum Taxonomy
{
    Goals,
    Audiences,
    Formats,
    Statuses,
    Tags,
    People,
    Sponsors,
}
