using System.Collections.ObjectModel;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>What <c>handbook.yml</c> says. Every setting has a default, so an empty file is a sound one.</summary>
public sealed record HandbookSettings
{
    [Field("The handbook's name.", Example = "Communities of practice handbook")]
    public string Title { get => field ?? "Communities of practice handbook"; init; }

    [Field("The organisation's name.", Example = "Example Organisation")]
    public string Organisation { get => field ?? ""; init; }

    [Field("What the handbook is, in a sentence or two.", Example = "Guidance for our communities of practice.")]
    public string Description { get => field ?? ""; init; }

    [Field("The language of the pages and of the words around the texts, as a tag of BCP 47.", Example = "en-GB")]
    public string Language { get => field ?? "en-GB"; init; }

    [Field("The address that the site is published at.", Example = "https://handbook.example.org/")]
    public WebAddress? BaseUrl { get; init; }

    [Field("The theme that draws the pages.", Example = "handbook")]
    public string Theme { get => field ?? "handbook"; init; }

    [Field(
        "A style sheet of the content folder, used after the theme's own; it can set the theme's custom properties anew.",
        Example = "handbook.css")]
    public string? Stylesheet { get; init; }

    [Field("Whether the site has search; it needs npm where the site is built.", Example = "true")]
    public bool? Search { get; init; }

    [Field("Whether other sites are given an image of each chapter and each community, for where its address is pasted.", Example = "true")]
    public bool? SocialImages { get; init; }

    [Field("The organisation's logo.", Example = "{ image: logo.svg, alt: Example Organisation }")]
    public Logo? Logo { get; init; }

    [Field("The organisation's colour, for light pages and for dark ones.", Example = "{ light: \"#7a1f5c\", dark: \"#f0b3dc\" }")]
    public Accent? Accent { get; init; }

    [Field("What the foot of each page says.")]
    public Footer Footer { get => field ?? new(); init; }

    [Field("What the accessibility statement says of the organisation.")]
    public AccessibilitySettings Accessibility { get => field ?? new(); init; }

    [Field("The time zone of meetings that name none.", Example = "Europe/London", UnreadableRule = "time-invalid")]
    public TimeZoneName? Timezone { get => field ?? TimeZoneName.Read("Europe/London"); init; }

    [Field(
        "The web address of the repository; the footer links it, and pages their sources there.",
        Example = "https://github.com/example-organisation/handbook")]
    public WebAddress? Repository { get; init; }

    [Field("The editor in which a preview opens the places of problems.", Example = "vscode")]
    public EditorAddress? Editor { get; init; }

    [Field("The branch of the repository that changes are made to.", Example = "main")]
    public string Branch { get => field ?? "main"; init; }

    [Field(
        "Whether readers may see the files of charters that say more than their pages do, in comments or in waivers; only then can "
            + "the form that suggests a change open these.",
        Example = "false")]
    public bool? CharterFilesPublic { get; init; }

    [Field("Whether pages and the feed say who changed a charter, by the name in git.", Example = "true")]
    public bool? NameAuthors { get; init; }

    [Field("Whether e-mail addresses and phone numbers may be published.", Example = "false")]
    public bool? ContactPublic { get; init; }

    [Field("Whether chapters of the guidance may hold HTML; what could run is refused even then.", Example = "false")]
    public bool? GuidanceHtml { get; init; }

    [Field("Subjects that are too narrow for a community of their own.", Section = "Scope", Example = "[unit testing]")]
    public IReadOnlyList<string> NarrowSubjects { get => field ?? ["unit testing"]; init; }

    [Field("The figures that rules compare with.")]
    public Thresholds Thresholds { get => field ?? new(); init; }

    [Field("The organisation's rough figure for each person.", Section = "Time")]
    public OrganisationTime Time { get => field ?? new(); init; }

    [Field("How large files may be and what may be in them.")]
    public ReadingLimits Limits { get => field ?? ReadingLimits.Default; init; }

    [Field("Rules whose severity is another here: off, note, warning or error.")]
    public IReadOnlyDictionary<string, Severity> Severities { get => field ?? ReadOnlyDictionary<string, Severity>.Empty; init; }

    [Field("Addresses that are given up for good, each with the reason.")]
    public IReadOnlyList<GivenUpAddress> GivenUp { get => field ?? []; init; }

    [Field("Where the organisation's Confluence is.")]
    public ConfluenceSettings Confluence { get => field ?? new(); init; }
}
