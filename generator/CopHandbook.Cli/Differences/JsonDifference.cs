using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CopHandbook.Model.History;

namespace CopHandbook.Cli.Differences;

/// <summary>The changes for programs. Fields may be added; a change that would mislead a reader gets another version.</summary>
internal static class JsonDifference
{
    private const int Version = 1;

    private static readonly DifferenceJson Readable = new(new JsonSerializerOptions(DifferenceJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    public static string Write(Difference difference) => JsonSerializer.Serialize(
        new DifferenceDocument(
            Version,
            difference.From,
            difference.To,
            [.. difference.Changes.Communities.Select(DifferenceCommunity.Of)],
            [.. difference.Changes.Files.Select(file => new DifferenceFile(file.Path, file.How))]),
        Readable.DifferenceDocument);
}

internal sealed record DifferenceDocument(
    int Version, string From, string? To, IReadOnlyList<DifferenceCommunity> Communities, IReadOnlyList<DifferenceFile> Files);

internal sealed record DifferenceFile(string Path, HowChanged How);

internal sealed record DifferenceCommunity(
    string Id, string Subject, CommunityChangeKind Kind, string? FormerId, IReadOnlyList<DifferencePart> Parts)
{
    public static DifferenceCommunity Of(CommunityChange change) =>
        new(change.Id.Value, change.Subject, change.Kind, change.FormerId?.Value, [.. change.Parts.Select(DifferencePart.Of)]);
}

/// <summary>One change; what a kind of change does not have is left out.</summary>
internal sealed record DifferencePart(CharterPart Part)
{
    public string? From { get; init; }

    public string? To { get; init; }

    public decimal? HoursFrom { get; init; }

    public decimal? HoursTo { get; init; }

    public HowChanged? How { get; init; }

    public IReadOnlyList<string>? Added { get; init; }

    public IReadOnlyList<string>? Changed { get; init; }

    public IReadOnlyList<string>? Removed { get; init; }

    public static DifferencePart Of(CharterChange change) => change switch
    {
        ValueChange value => new(value.Part) { From = value.From, To = value.To },
        DayChange day => new(day.Part) { From = Written(day.From), To = Written(day.To) },
        StatusChange status => new(status.Part) { From = Written(status.From), To = Written(status.To) },
        HoursChange hours => new(hours.Part) { HoursFrom = hours.From, HoursTo = hours.To },
        WholeChange whole => new(whole.Part) { How = whole.How },
        ListChange list => new(list.Part) { Added = list.Added, Changed = list.Changed, Removed = list.Removed },
        _ => throw new InvalidOperationException($"{change.GetType().Name} has no form in JSON"),
    };

    private static string? Written(DateOnly? day) => day is { } one ? Model.Diagnostics.Day.Of(one) : null;

    private static string? Written(Model.Charters.CommunityStatus? status) => status?.ToString().ToLowerInvariant();
}

[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(DifferenceDocument))]
internal sealed partial class DifferenceJson : JsonSerializerContext;
