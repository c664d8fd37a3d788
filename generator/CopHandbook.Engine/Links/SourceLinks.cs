using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Links;

/// <summary>
/// Where the source of each page is on the git host: of a chapter and a charter its file, of a list the folder of what it
/// lists, and of what the settings say these. What the program itself says has none.
/// </summary>
internal sealed class SourceLinks(Handbook handbook)
{
    private const string Charters = "communities";
    private const string Chapters = "guidance";

    private static readonly Dictionary<CommunitySection, string[]> FieldsOf = new()
    {
        [CommunitySection.Goals] = ["goals"],
        [CommunitySection.Scope] = ["scope", "relevance"],
        [CommunitySection.People] = ["sponsor", "coordinator", "core-group", "membership", "channels"],
        [CommunitySection.Meetings] = ["format"],
        [CommunitySection.Time] = ["time", "costs"],
        [CommunitySection.History] = ["review", "started", "format", "outputs", "retired"],
    };

    private static readonly string[] FieldsOfRelated = ["related", "part-of", "spun-out-of", "links", "tags"];

    private readonly SourceHost? host = SourceHost.Of(handbook.Settings, handbook.Content.Name);

    private readonly SourcePath settings = handbook.SettingsPlaces.Source.Path;

    /// <summary>How a new charter gets there; null where no host is known.</summary>
    public Contribution? Contribution => host?.Contribution();

    public string? Of(Page page) => page switch
    {
        _ when host is null => null,
        ChapterPage or CommunityPage => page.Source,
        HomePage or AccessibilityPage => handbook.Content.Settings is null ? null : host.Of(settings),
        GuidancePage or GlossaryPage => host.OfFolder(Chapters),
        CataloguePage or TaxonomyPage or TermPage or PersonPage or SponsorPage or OverviewPage or CalendarPage or ChangesPage =>
            host.OfFolder(Charters),
        SearchPage or PrintPage => host.OfFolder(""),
        _ => null,
    };

    public string? Of(SourcePath source) => host?.Of(source);

    /// <summary>Of each section of a community's page the line that its first field is on, by the section's anchor.</summary>
    public IReadOnlyDictionary<string, string> OfSections(CharterFile community)
    {
        var sections = new Dictionary<string, string>(StringComparer.Ordinal);
        if (host is null)
            return sections;
        foreach (var section in CommunitySections.Of(community.Charter))
            Add(section.Anchor(), LineOf(community, FieldsOf[section]));
        Add(CommunitySections.Related, LineOf(community, FieldsOfRelated));
        Add(CommunitySections.About, LineOfText(community));
        return sections;

        void Add(string anchor, int line)
        {
            if (line > 0)
                sections.Add(anchor, host.Of(community.Path, line));
        }
    }

    // The first in the order of importance that the charter has, not in that of the file.
    private static int LineOf(CharterFile community, string[] fields) =>
        fields.Where(field => !community.Places.Lacks(field)).Select(field => community.Places.AtKey(field).Line).FirstOrDefault();

    private static int LineOfText(CharterFile community) =>
        community.Body.IsEmpty ? 0 : community.Places.Source.Span(TextRange.At(community.Body.Start)).Line;
}
