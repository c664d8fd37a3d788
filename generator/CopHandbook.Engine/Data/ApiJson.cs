using System.Text.Json.Serialization;

namespace CopHandbook.Engine.Data;

/// <summary>The metadata of the documents, made when the program is compiled.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApiCommunities))]
[JsonSerializable(typeof(ApiCommunityDocument))]
[JsonSerializable(typeof(ApiMeetings))]
[JsonSerializable(typeof(ApiPeople))]
[JsonSerializable(typeof(ApiGoals))]
internal sealed partial class ApiJson : JsonSerializerContext;
