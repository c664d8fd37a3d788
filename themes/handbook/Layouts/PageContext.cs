using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Themes.Handbook.Words;

namespace CopHandbook.Themes.Handbook.Layouts;

/// <summary>The page that is drawn and what it shares with all others: every component is given this.</summary>
public sealed record PageContext(SiteFrame Frame, Page Page, HandbookAssets Assets)
{
    public HandbookSettings Settings => Frame.Settings;

    /// <summary>The words of the interface, in the language that is nearest to the handbook's own.</summary>
    public Language Language { get; } = LanguageShelf.For(Frame.Settings.Language);

    /// <summary>
    /// For <c>lang</c> of what the program says itself, of fields and of rules: it is in English. Null where the page is too.
    /// </summary>
    public string? ProgramLanguage { get; } = LanguageTag.Nearest(Frame.Settings.Language, ["en"]) is null ? "en" : null;

    /// <summary>The day of the build: the only today there is.</summary>
    public DateOnly Today => Frame.BuildDate;

    public string Href(Permalink to) => Frame.Href(Page, to);

    public string Href(PassageLink passage) =>
        passage.Anchor.Length == 0 ? Href(passage.Target) : $"{Href(passage.Target)}#{Uri.EscapeDataString(passage.Anchor)}";

    /// <summary>The section of a community's page; the page where its charter does not fill that.</summary>
    public string Href(CommunityCard community, CommunitySection section) =>
        Href(community.Permalink) + (CommunitySections.Has(community.Community.Charter, section) ? "#" + section.Anchor() : "");

    /// <summary>For <c>aria-current</c> in a list of pages; null leaves the attribute out.</summary>
    public string? Current(Permalink target) => target == Page.Permalink ? "page" : null;

    /// <summary>For <c>aria-current</c> in a list of sections, where a page below a section counts as in it.</summary>
    public string? CurrentSection(Permalink target) =>
        Current(target)
        ?? (target != Permalink.Home && Page.Permalink.Value.StartsWith(target.Value, StringComparison.Ordinal) ? "true" : null);

    /// <summary>The title of the document, which a browser shows in its tabs.</summary>
    public string DocumentTitle => Page is HomePage || Page.Title == Settings.Title ? Settings.Title : $"{Page.Title} · {Settings.Title}";
}
