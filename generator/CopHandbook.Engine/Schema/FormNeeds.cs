using System.Text.Json.Nodes;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Schema;

/// <summary>What a rule says of a charter of a status that lacks a field and has others.</summary>
/// <param name="rule">The rule's name.</param>
/// <param name="yaml">The fields that the charter has besides its status.</param>
internal delegate Diagnostic SaidOf(string rule, CommunityStatus status, string yaml);

/// <summary>
/// At which statuses a form needs a field, and what is said where it is missing: the rule of its own says it, or the one for
/// all fields. Some look further than at a field and a status, and have their condition here.
/// </summary>
internal sealed class FormNeeds(SaidOf said)
{
    private const string Formats = "format";
    private const string SponsorName = "sponsor.name";
    private const string NoTime = "time-zero";
    private const string Hours = "time.cop-budget[].hours";
    private const string FirstDay = "coordinator.current.from";

    /// <summary>The units, and the numbers that are nothing without them.</summary>
    private static readonly Dictionary<string, IReadOnlyList<string>> Measures = new()
    {
        ["per"] = ["hours"],
        ["currency"] = ["limit", "amount"],
    };

    private static readonly CommunityStatus[] Statuses = Enum.GetValues<CommunityStatus>();

    /// <param name="path">From the top, as the reference names it.</param>
    /// <param name="owner">The field of the group or list around it; null at the top.</param>
    /// <returns>Null where no status needs it.</returns>
    public JsonArray? Of(FieldShape field, string path, FieldShape? owner)
    {
        var needs = new JsonArray();
        if (field.Needed is { } needed)
            needs.Add((JsonNode?)Of(field, path, owner, needed));
        if (path == SponsorName)
        {
            needs.Add((JsonNode)new JsonObject
            {
                ["at"] = Names(status => status == CommunityStatus.Proposed),
                // Time or a cost is asked for.
                ["withAny"] = new JsonArray("time", "costs"),
                ["absent"] = FormMessages.Of(said(
                    field.Needed!.Rule, CommunityStatus.Proposed, "time:\n  cop-budget:\n    - { hours: 2, per: month }\n"), field),
            });
        }

        if (path == Hours)
        {
            needs.Add((JsonNode)new JsonObject
            {
                ["at"] = Names(status => ((CommunityStatus?)status).IsProposedOrLater()),
                ["isAdvice"] = true,
                ["absent"] = FormMessages.Of(said(NoTime, CommunityStatus.Proposed, "time:\n  cop-budget:\n    - { per: month }\n"), field),
            });
        }

        if (path == FirstDay)
        {
            needs.Add((JsonNode)new JsonObject
            {
                ["at"] = Names(status => ((CommunityStatus?)status).IsFormingOrLater()),
                ["where"] = new JsonArray("coordinator.rotating", "true"),
                ["absent"] = FormMessages.FirstDayMissing(field),
            });
        }

        if (owner is not null && Measures.GetValueOrDefault(field.Name)?.FirstOrDefault(name => GroupOf(owner)[name] is not null) is { } number)
        {
            needs.Add((JsonNode)new JsonObject
            {
                ["at"] = Names(_ => true),
                ["beside"] = number,
                ["absent"] = FormMessages.NoUnit(number, field),
            });
        }

        return needs.Count == 0 ? null : needs;
    }

    private static GroupShape GroupOf(FieldShape owner) => (GroupShape)(owner.Shape is ListShape list ? list.Item : owner.Shape);

    private JsonObject Of(FieldShape field, string path, FieldShape? owner, NeededFromAttribute needed)
    {
        var need = new JsonObject { ["at"] = Names(status => needed.Always || ((CommunityStatus?)status).Needs(needed.Status)) };
        if (needed.Always)
            need["always"] = true;
        if (needed.Severity != Severity.Error)
            need["isAdvice"] = true;
        if (needed.Rule.Length == 0)
        {
            var isInItem = owner?.Shape is ListShape;
            need["absent"] = FormMessages.Missing(field, owner, isInItem, isEmpty: false);
            need["empty"] = FormMessages.Missing(field, owner, isInItem, isEmpty: true);
            return need;
        }

        need["absent"] = FormMessages.Of(said(needed.Rule, needed.Status, Siblings(field, owner)), field);
        need["evenAlone"] = owner?.Shape is GroupShape;
        if (path == Formats)
        {
            // One of these says how people meet.
            need["answeredBy"] = new JsonArray(
                new JsonArray("format.meetings"), new JsonArray("format.activities"), new JsonArray("format.chosen", WrittenName.Of(FormatChoice.EachSession)));
        }

        return need;
    }

    // Some rules are silent where the whole group is absent, for another then speaks.
    private static string Siblings(FieldShape field, FieldShape? owner) => owner?.Shape is not GroupShape group ? "" :
        $"{owner.Name}:\n" + string.Concat(group.Fields
            .Where(other => other.Name != field.Name && other.Field.Example.Length > 0)
            .Select(other => $"  {other.Name}: {other.Field.Example}\n"));

    private static JsonArray Names(Func<CommunityStatus, bool> isOf) =>
        new([.. Statuses.Where(isOf).Select(status => (JsonNode?)WrittenName.Of(status))]);
}
