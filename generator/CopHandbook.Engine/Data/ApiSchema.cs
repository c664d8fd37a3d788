using System.Text.Json.Nodes;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Data;

/// <summary>The documents of the data as JSON Schema 2020-12, each under its name in <c>$defs</c>, made of the records that write them.</summary>
internal static class ApiSchema
{
    public static readonly Permalink Address = new($"/schema/api-{ApiFiles.Version}.json");

    public static OutputFile Write(SiteFrame frame) => SchemaFile.Write(Address, Document(frame.Absolute(Address)));

    public static JsonObject Definitions() => new()
    {
        ["communities"] = RecordSchema.Of(ApiJson.Default.ApiCommunities),
        ["community"] = RecordSchema.Of(ApiJson.Default.ApiCommunityDocument),
        ["goals"] = RecordSchema.Of(ApiJson.Default.ApiGoals),
        ["meetings"] = RecordSchema.Of(ApiJson.Default.ApiMeetings),
        ["people"] = RecordSchema.Of(ApiJson.Default.ApiPeople),
    };

    private static JsonObject Document(string address) => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["$id"] = address,
        ["title"] = $"Data of a handbook, version {ApiFiles.Version}",
        ["description"] = "The documents below /api/v1/, by name.",
        ["$defs"] = Definitions(),
    };
}
