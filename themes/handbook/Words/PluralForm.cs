namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The forms that a word has beside a number, by the names of Unicode's plural rules.</summary>
public enum PluralForm
{
    One,
    Few,
    Many,
    Other,
}
