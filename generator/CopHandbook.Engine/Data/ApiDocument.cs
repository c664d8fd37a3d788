using System.ComponentModel;
using System.Text.Json;
using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Data;

/// <summary>What each document of the data says of itself.</summary>
[Description("Where the data comes from. Fields may be added to any document; a change that would mislead a reader gets another "
    + "version and another folder.")]
internal sealed record ApiSource(
    [property: Description("The version of this data.")] int Version,
    [property: Description("The program that made it, and its version.")] string Generator,
    [property: Description("The build date: what is called next is next from this day on.")] DateOnly BuiltOn)
{
    [Description("The last commit that changed the content, in full; absent where the history is not known.")]
    public string? Commit { get; init; }
}

[Description("All communities that are published, in the order of their ids.")]
internal sealed record ApiCommunities(
    ApiSource Source, [property: Description("A community in short.")] IReadOnlyList<ApiCommunity> Communities);

[Description("One community, with its whole charter.")]
internal sealed record ApiCommunityDocument(
    ApiSource Source,
    ApiCommunity Community,
    [property: Description("The charter's fields, with the names and the forms that schema/charter-1.json describes.")] JsonElement Charter);

[Description("A community in short.")]
internal sealed record ApiCommunity(
    [property: Description("The id, which never changes.")] string Id,
    [property: Description("The address of its page.")] string Url,
    [property: Description("The address of its document, with the whole charter.")] string Data,
    [property: Description("The subject, which may change.")] string Subject,
    [property: Description("How far it has come.")] CommunityStatus Status,
    [property: Description("What its goals are of, each kind once.")] IReadOnlyList<GoalKind> GoalKinds,
    [property: Description("Whom its goals are for, each audience once.")] IReadOnlyList<Audience> Audiences,
    [property: Description("Which of the nine formats it uses.")] IReadOnlyList<ActivityKind> Formats,
    [property: Description("Words to find it by.")] IReadOnlyList<string> Tags,
    [property: Description("The next day of each of its meetings, the soonest first; those that nobody can reckon are left out.")]
    IReadOnlyList<ApiMeeting> NextMeetings)
{
    [Description("One or two sentences; absent where the charter has none.")]
    public string? Summary { get; init; }

    [Description("Who coordinates it now.")]
    public string? Coordinator { get; init; }

    [Description("Who sponsors it.")]
    public string? Sponsor { get; init; }

    [Description("The hours a month that are allocated on the build date; absent where none are.")]
    public decimal? HoursPerMonth { get; init; }

    [Description("The day of its next review.")]
    public DateOnly? ReviewDue { get; init; }

    [Description("When its charter was first committed; absent where the history is not known.")]
    public DateOnly? Written { get; init; }

    [Description("When its charter was last changed; absent where the history is not known.")]
    public DateOnly? Changed { get; init; }
}

[Description("The next meetings of all communities, the soonest first.")]
internal sealed record ApiMeetings(
    ApiSource Source, [property: Description("A meeting and whose it is.")] IReadOnlyList<ApiCommunityMeeting> Meetings);

internal sealed record ApiCommunityMeeting(
    [property: Description("The id of the community.")] string Community,
    [property: Description("The next day of one of its meetings.")] ApiMeeting Meeting);

internal sealed record ApiMeeting(
    [property: Description("The day in the meeting's own place.")] DateOnly Day)
{
    [Description("What the meeting is called; absent where the charter does not say.")]
    public string? Title { get; init; }

    [Description("The moment that it begins, with the offset of its place; absent where no time is given.")]
    public DateTimeOffset? Start { get; init; }

    [Description("How long it takes, in minutes.")]
    public int? Minutes { get; init; }

    [Description("The place, or the address of the call.")]
    public string? Where { get; init; }
}

[Description("All people that charters name, in the order of their addresses.")]
internal sealed record ApiPeople(
    ApiSource Source, [property: Description("A person and what the person does.")] IReadOnlyList<ApiPerson> People);

internal sealed record ApiPerson(
    [property: Description("As the charters write it.")] string Name,
    [property: Description("The address of the person's page.")] string Url,
    [property: Description("What the person does, and where.")] IReadOnlyList<ApiPart> Parts);

internal sealed record ApiPart(
    [property: Description("coordinates, will-coordinate, in-core-group, sponsors or coordinated.")] string Role,
    [property: Description("The id of the community.")] string Community);

[Description("All goals, community by community.")]
internal sealed record ApiGoals(
    ApiSource Source, [property: Description("A goal and whose it is.")] IReadOnlyList<ApiGoal> Goals);

internal sealed record ApiGoal(
    [property: Description("The id of the community.")] string Community,
    [property: Description("The number of the goal in its charter, from 1.")] int Number,
    [property: Description("Whom it is for.")] IReadOnlyList<Audience> For)
{
    [Description("What it is of.")]
    public GoalKind? Kind { get; init; }

    [Description("The goal in the charter's words.")]
    public string? Text { get; init; }

    [Description("The day the goal was met; absent while it is open.")]
    public DateOnly? Done { get; init; }
}
