namespace CopHandbook.Model.Site;

/// <summary>What the files for programs are of, in the order in which they are told of.</summary>
public enum DataGroup
{
    Json,
    Tables,
    Calendars,
    Changes,
    Texts,
    Lists,
}
