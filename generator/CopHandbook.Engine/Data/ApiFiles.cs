using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Meetings;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Data;

/// <summary>The site's communities, people, goals and meetings as JSON, for programs: <c>/api/v1/</c>.</summary>
internal static class ApiFiles
{
    public const int Version = 1;

    /// <summary>Where the documents are.</summary>
    public static readonly string Folder = $"/api/v{Version}/";

    // Letters of all scripts stay what they are: the files are data and never part of a page.
    private static readonly ApiJson Plain = new(new JsonSerializerOptions(ApiJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static IEnumerable<PlannedFiles> Plan(HandbookSite site)
    {
        CommunityPage[] pages = [.. site.Pages.OfType<CommunityPage>().OrderBy(page => page.Community.Id)];
        ApiRow[] rows = [.. pages.Select(ApiRow.Of)];
        PlannedFiles[] lists =
        [
            PlannedFiles.Later(ApiSchema.Address.File, () => ApiSchema.Write(site.Frame)),
            List("communities", site.Frame, rows, Communities, Plain.ApiCommunities),
            List("meetings", site.Frame, rows, Meetings, Plain.ApiMeetings),
            PlannedFiles.Of(
                AddressOf("people").File, site.Frame, site.Pages.OfType<PersonPage>().OrderBy(page => page.Permalink).ToArray(),
                static (frame, people) => File(AddressOf("people"), People(frame, people), Plain.ApiPeople)),
            List("goals", site.Frame, rows, Goals, Plain.ApiGoals),
        ];
        return lists.Concat(pages.Select((page, i) => OfCommunity(page, rows[i], site.Frame)));
    }

    private static PlannedFiles List<T>(
        string name, SiteFrame frame, ApiRow[] rows, Func<SiteFrame, ApiRow[], T> make, JsonTypeInfo<T> type) =>
        PlannedFiles.Of(AddressOf(name).File, frame, rows, (frame, rows) => File(AddressOf(name), make(frame, rows), type));

    private static PlannedFiles OfCommunity(CommunityPage page, ApiRow row, SiteFrame frame)
    {
        // Programs follow no redirects of pages, so the data is at the former addresses too.
        List<Permalink> addresses = page.Charter.Aliases.Count == 0
            ? [AddressOf(page.Community.Id)]
            : [.. page.Charter.FormerIds().Prepend(page.Community.Id).Distinct().Select(AddressOf)];
        return new([.. addresses.Select(address => address.File)], page, () =>
        {
            // Why advice was set aside is between the community and the people who check the handbook; no page tells it either.
            var charter = JsonSerializer.SerializeToElement(page.Charter with { Waive = [] }, SchemaJson.Default.Charter);
            var document = new ApiCommunityDocument(SourceOf(frame), Short(row, frame), charter);
            return [.. addresses.Select(address => File(address, document, Plain.ApiCommunityDocument))];
        });
    }

    private static ApiSource SourceOf(SiteFrame frame) =>
        new(Version, $"CopHandbook {typeof(ApiFiles).Assembly.GetName().Version!.ToString(3)}", frame.BuildDate) { Commit = frame.Commit };

    private static Permalink AddressOf(string name) => new($"{Folder}{name}.json");

    private static Permalink AddressOf(CommunityId id) => AddressOf($"communities/{id}");

    private static OutputFile File<T>(Permalink address, T document, JsonTypeInfo<T> type) =>
        new(address.File, JsonSerializer.SerializeToUtf8Bytes(document, type));

    private static ApiCommunity Short(ApiRow row, SiteFrame frame)
    {
        var charter = row.Charter;
        return new(
            row.Community.Id.Value,
            frame.Absolute(row.Page),
            frame.Absolute(AddressOf(row.Community.Id)),
            row.Community.Subject,
            charter.Status ?? CommunityStatus.Proposed,
            [.. charter.Goals.Select(goal => goal.Kind).OfType<GoalKind>().Distinct().Order()],
            [.. charter.Goals.SelectMany(goal => goal.For).Distinct().Order()],
            [.. (charter.Format?.Activities ?? []).Select(activity => activity.Id).OfType<ActivityKind>().Distinct().Order()],
            charter.Tags,
            [.. row.Upcoming.Select(Meeting)])
        {
            Summary = charter.Summary,
            Coordinator = charter.Coordinator?.Current?.Name,
            Sponsor = charter.Sponsor?.Name,
            HoursPerMonth = charter.Time.HoursPerMonthOn(frame.BuildDate) is > 0 and var hours ? hours : null,
            ReviewDue = charter.Review?.Due,
            Written = row.Written,
            Changed = row.Changed,
        };
    }

    private static ApiMeeting Meeting(MeetingOccurrence occurrence) => new(occurrence.Day)
    {
        Title = occurrence.Meeting.Title,
        Start = occurrence.Start,
        Minutes = occurrence.Meeting.Duration?.Hours is { } hours ? (int)(hours * 60) : null,
        Where = occurrence.Meeting.Where,
    };

    private static ApiCommunities Communities(SiteFrame frame, ApiRow[] rows) => new(SourceOf(frame), [.. rows.Select(row => Short(row, frame))]);

    private static ApiMeetings Meetings(SiteFrame frame, ApiRow[] rows) => new(
        SourceOf(frame),
        [.. rows
            .SelectMany(row => row.Upcoming.Select(occurrence => (Id: row.Community.Id.Value, Occurrence: occurrence)))
            .OrderBy(one => one.Occurrence, BySoonest.Instance)
            .ThenBy(one => one.Id, StringComparer.Ordinal)
            .Select(one => new ApiCommunityMeeting(one.Id, Meeting(one.Occurrence)))]);

    private static ApiPeople People(SiteFrame frame, PersonPage[] people) => new(
        SourceOf(frame),
        [.. people.Select(page => new ApiPerson(
            page.Title,
            frame.Absolute(page.Permalink),
            [.. page.Parts.Select(part => new ApiPart(NameOf(part.Role), part.Community.Community.Id.Value))]))]);

    private static string NameOf(PersonRole role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    private static ApiGoals Goals(SiteFrame frame, ApiRow[] rows) => new(
        SourceOf(frame),
        [.. rows.SelectMany(row => row.Charter.Goals.Select((goal, i) => new ApiGoal(row.Community.Id.Value, i + 1, goal.For)
        {
            Kind = goal.Kind,
            Text = goal.Text,
            Done = goal.Done,
        }))]);
}
