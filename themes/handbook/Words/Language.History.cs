namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of a community's history.</summary>
public sealed partial class Language
{
    public string Started => Word();

    public string KickOff => Word();

    public string RetiredOn => Word();
}
