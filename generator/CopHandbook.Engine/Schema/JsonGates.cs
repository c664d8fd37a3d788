using System.Text.Json;
using System.Text.Json.Nodes;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Schema;

/// <summary>What each status needs, as conditions of a JSON Schema. Only what is an error when it is missing: a schema knows no warnings.</summary>
internal static class JsonGates
{
    public static JsonArray AlwaysNeeded(GroupShape group) =>
        new([.. group.Fields.Where(field => field.Needed is { Always: true }).Select(field => (JsonNode?)field.Name)]);

    /// <summary>For each status that first needs something, a condition on all the statuses that go on needing it.</summary>
    public static JsonArray ByStatus(GroupShape charter) =>
        new([.. Enum.GetValues<CommunityStatus>().Select(gate => Gate(charter, gate)).Where(gate => gate is not null)]);

    private static JsonObject? Gate(GroupShape charter, CommunityStatus gate)
    {
        if (Needs(charter, gate) is not { } needs)
            return null;
        var statuses = Enum.GetValues<CommunityStatus>().Where(status => ((CommunityStatus?)status).Needs(gate));
        return new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["properties"] = new JsonObject { ["status"] = new JsonObject { ["enum"] = new JsonArray([.. statuses.Select(Word)]) } },
                ["required"] = new JsonArray("status"),
            },
            ["then"] = needs,
        };
    }

    /// <summary>Null where the group needs nothing at this gate.</summary>
    private static JsonObject? Needs(GroupShape group, CommunityStatus gate)
    {
        var required = new JsonArray();
        var properties = new JsonObject();
        foreach (var field in group.Fields)
        {
            var isNeeded = field.Needed is { Severity: Severity.Error, Always: false } needed && needed.Status == gate;
            var within = Within(field.Shape, gate);
            // A group that has a needed field is needed itself; a list may be empty.
            if (isNeeded || within is not null && field.Shape is GroupShape)
                required.Add((JsonNode?)field.Name);
            if (isNeeded && NotEmpty(field.Shape) is { } limit)
                (within ??= [])[limit] = 1;
            if (within is not null)
                properties[field.Name] = within;
        }

        if (required.Count == 0 && properties.Count == 0)
            return null;
        var needs = new JsonObject();
        if (required.Count > 0)
            needs["required"] = required;
        if (properties.Count > 0)
            needs["properties"] = properties;
        return needs;
    }

    private static JsonObject? Within(Shape shape, CommunityStatus gate) => shape switch
    {
        GroupShape group => Needs(group, gate),
        ListShape list when Within(list.Item, gate) is { } item => new JsonObject { ["items"] = item },
        _ => null,
    };

    private static string? NotEmpty(Shape shape) => shape switch
    {
        GroupShape => "minProperties",
        ListShape => "minItems",
        _ => null,
    };

    private static JsonNode? Word(CommunityStatus status) => JsonSerializer.SerializeToNode(status, SchemaJson.Default.CommunityStatus);
}
