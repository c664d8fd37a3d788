using CopHandbook.Themes.Handbook.Partials;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of search; those that its script says are handed to it by the page.</summary>
public sealed partial class Language
{
    /// <summary>The script puts the number into this gap.</summary>
    private const string GapOfScript = "{count}";

    public string Search => Word();

    public string AToZ => Word();

    public string AToZDescription => Word();

    public string OtherLetters => Word();

    public string SearchFor => Word();

    public string SearchHint => Word();

    public string SearchPageHint => Word();

    public string SearchClose => Word();

    public string SearchLoading => Word();

    public string SearchFound => Word(("count", GapOfScript));

    public string SearchNothing => Word();

    public string SearchFailed => Word();

    public string SearchMore => Word();

    public string SearchKind => Word();

    public string SearchStatus => Word();

    public string SearchTag => Word();

    public string SearchSlash => Word();

    public string SearchKeys => Word();

    /// <summary>What a page is, as a filter and beside a result.</summary>
    public string Found(FoundKind kind) => Of<FoundKind>(kind);
}
