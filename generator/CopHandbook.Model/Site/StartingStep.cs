namespace CopHandbook.Model.Site;

/// <summary>The four steps of "Starting a new CoP", in order.</summary>
public enum StartingStep
{
    Outline,
    Appoint,
    KickOff,
    Record,
}
