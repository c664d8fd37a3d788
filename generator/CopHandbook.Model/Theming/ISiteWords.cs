using CopHandbook.Model.Charters;
using CopHandbook.Model.History;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Theming;

/// <summary>The titles and descriptions of the pages that no author writes, in one language. A theme has them, since it has the words of all else.</summary>
public interface ISiteWords
{
    string Communities { get; }

    string Guidance { get; }

    string Reference { get; }

    string ReferenceDescription { get; }

    string CharterFields { get; }

    string CharterFieldsDescription { get; }

    string Rules { get; }

    string RulesDescription { get; }

    string Data { get; }

    string DataDescription { get; }

    string Glossary { get; }

    string GlossaryDescription { get; }

    string Overview { get; }

    string OverviewDescription { get; }

    string AToZ { get; }

    string AToZDescription { get; }

    string Search { get; }

    string Calendar { get; }

    string CalendarDescription { get; }

    /// <summary>A meeting that has no title of its own.</summary>
    string Meeting { get; }

    string AccessibilityStatement { get; }

    string AccessibilityDescription { get; }

    string ProposeCommunity { get; }

    string ProposeCommunityDescription { get; }

    string Print { get; }

    string PrintDescription { get; }

    string PreviewTitle { get; }

    string PreviewDescription { get; }

    string NotFound { get; }

    /// <summary>The title of the format that each session chooses.</summary>
    string EachSession { get; }

    /// <summary>What the catalogue is; <paramref name="organisation"/> is empty where the settings name none.</summary>
    string CommunitiesDescription(string organisation);

    /// <summary>What the guidance is; <paramref name="organisation"/> is empty where the settings name none.</summary>
    string GuidanceDescription(string organisation);

    string TaxonomyTitle(Taxonomy taxonomy);

    string TaxonomyDescription(Taxonomy taxonomy);

    /// <summary>What all terms of a taxonomy say of their page; people and sponsors have sentences of their own.</summary>
    string TermDescription(Taxonomy taxonomy);

    string PersonDescription(string name);

    string SponsorDescription(string name);

    /// <summary>A meeting in a calendar that has those of other communities too.</summary>
    string MeetingOf(string community, string meeting);

    string ReviewOf(string community);

    string HandOverOf(string community);

    /// <summary>Who hands the post of the coordinator over; <paramref name="to"/> is null where nobody is named yet.</summary>
    string HandOverBetween(string from, string? to);

    string GoalTitle(GoalKind kind);

    string AudienceTitle(Audience audience);

    string FormatTitle(ActivityKind format);

    string Status(CommunityStatus status);

    string Changes { get; }

    string ChangesDescription { get; }

    /// <summary>What changed of a charter, in a line: "out of scope: 1 added".</summary>
    string InWords(CharterChange change);

    /// <summary>What became of a charter as a whole: "New".</summary>
    string InWords(CommunityChange change);
}
