using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Data;

/// <summary>The site's communities, people, goals and meetings as JSON, for programs: <c>/api/v1/</c>.</summary>
internal sealed class ApiFiles
{
    public const int Version = 1;

    /// <summary>Where the documents are.</summary>
    public static readonly string Folder = $"/api/v{Version}/";

    // Letters of all scripts stay what they are: the files are data and never part of a page.
    private static readonly ApiJson Plain = new(new JsonSerializerOptions(ApiJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private readonly HandbookSite site;
    private readonly ApiSource source;
    private readonly List<(CommunityPage Page, Lazy<ApiCommunity> Short)> communities;

    private ApiFiles(HandbookSite site)
    {
        this.site = site;
        source = new(Version, $"CopHandbook {typeof(ApiFiles).Assembly.GetName().Version!.ToString(3)}", site.Frame.BuildDate)
        {
            Commit = site.Frame.Commit,
        };
        communities = [.. site.Pages.OfType<CommunityPage>().OrderBy(page => page.Community.Id)
            .Select(page => (page, new Lazy<ApiCommunity>(() => Short(page))))];
    }

    public static IEnumerable<PlannedFiles> Plan(HandbookSite site)
    {
        var files = new ApiFiles(site);
        return files.Lists().Concat(files.communities.Select(files.OfCommunity));
    }

    private IEnumerable<PlannedFiles> Lists()
    {
        yield return PlannedFiles.Later(ApiSchema.Address.File, () => ApiSchema.Write(site.Frame));
        yield return List("communities", () => new(source, [.. communities.Select(one => one.Short.Value)]), Plain.ApiCommunities);
        yield return List("meetings", () => new(source, Meetings()), Plain.ApiMeetings);
        yield return List("people", () => new(source, People()), Plain.ApiPeople);
        yield return List("goals", () => new(source, Goals()), Plain.ApiGoals);
    }

    private static PlannedFiles List<T>(string name, Func<T> make, JsonTypeInfo<T> type) =>
        PlannedFiles.Later(AddressOf(name).File, () => File(AddressOf(name), make(), type));

    private PlannedFiles OfCommunity((CommunityPage Page, Lazy<ApiCommunity> Short) community)
    {
        var (page, brief) = community;
        // Programs follow no redirects of pages, so the data is at the former addresses too.
        var addresses = page.Charter.FormerIds().Prepend(page.Community.Id).Distinct().Select(AddressOf).ToList();
        return new([.. addresses.Select(address => address.File)], page, () =>
        {
            // Why advice was set aside is between the community and the people who check the handbook; no page tells it either.
            var charter = JsonSerializer.SerializeToElement(page.Charter with { Waive = [] }, SchemaJson.Default.Charter);
            var document = new ApiCommunityDocument(source, brief.Value, charter);
            return [.. addresses.Select(address => File(address, document, Plain.ApiCommunityDocument))];
        });
    }

    private static Permalink AddressOf(string name) => new($"{Folder}{name}.json");

    private static Permalink AddressOf(CommunityId id) => AddressOf($"communities/{id}");

    private static OutputFile File<T>(Permalink address, T document, JsonTypeInfo<T> type) =>
        new(address.File, JsonSerializer.SerializeToUtf8Bytes(document, type));

    private ApiCommunity Short(CommunityPage page)
    {
        var charter = page.Charter;
        return new(
            page.Community.Id.Value,
            site.Frame.Absolute(page.Permalink),
            site.Frame.Absolute(AddressOf(page.Community.Id)),
            page.Community.Subject,
            charter.Status ?? CommunityStatus.Proposed,
            [.. charter.Goals.Select(goal => goal.Kind).OfType<GoalKind>().Distinct().Order()],
            [.. charter.Goals.SelectMany(goal => goal.For).Distinct().Order()],
            [.. (charter.Format?.Activities ?? []).Select(activity => activity.Id).OfType<ActivityKind>().Distinct().Order()],
            charter.Tags,
            [.. page.Upcoming.Select(Meeting)])
        {
            Summary = charter.Summary,
            Coordinator = charter.Coordinator?.Current?.Name,
            Sponsor = charter.Sponsor?.Name,
            HoursPerMonth = charter.Time.HoursPerMonthOn(site.Frame.BuildDate) is > 0 and var hours ? hours : null,
            ReviewDue = charter.Review?.Due,
            Written = page.Written,
            Changed = page.Changed,
        };
    }

    private static ApiMeeting Meeting(MeetingOccurrence occurrence) => new(occurrence.Day)
    {
        Title = occurrence.Meeting.Title,
        Start = occurrence.Start,
        Minutes = occurrence.Meeting.Duration?.Hours is { } hours ? (int)(hours * 60) : null,
        Where = occurrence.Meeting.Where,
    };

    private IReadOnlyList<ApiCommunityMeeting> Meetings() =>
        [.. communities
            .SelectMany(one => one.Page.Upcoming.Select(occurrence => (Id: one.Page.Community.Id.Value, Occurrence: occurrence)))
            .OrderBy(one => one.Occurrence, BySoonest.Instance)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .Select(one => new ApiCommunityMeeting(one.Id, Meeting(one.Occurrence)))];

    private IReadOnlyList<ApiPerson> People() =>
        [.. site.Pages.OfType<PersonPage>().OrderBy(page => page.Permalink).Select(page => new ApiPerson(
            page.Title,
            site.Frame.Absolute(page.Permalink),
            [.. page.Parts.Select(part => new ApiPart(NameOf(part.Role), part.Community.Community.Id.Value))]))];

    private static string NameOf(PersonRole role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    private IReadOnlyList<ApiGoal> Goals() =>
        [.. communities.SelectMany(one => one.Page.Charter.Goals.Select((goal, i) => new ApiGoal(one.Page.Community.Id.Value, i + 1, goal.For)
        {
            Kind = goal.Kind,
            Text = goal.Text,
            Done = goal.Done,
        }))];
}
