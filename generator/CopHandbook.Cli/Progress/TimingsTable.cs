using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CopHandbook.Cli.Progress;

/// <summary>What each stage took, as a table for people and as a file for programs.</summary>
internal static class TimingsTable
{
    private const int Million = 1_000_000;

    public static IEnumerable<string> Lines(IReadOnlyList<StageTime> times)
    {
        yield return "stage        things  wall s   cpu s  paused s  allocated MB";
        foreach (var time in times)
            yield return Line(StageWords.Of(time.Stage), time.Things == 0 ? "" : $"{time.Things}", time);
        yield return Line("all", "", times.Aggregate(new StageTime(default, 0, 0, 0, 0, 0), (sum, time) => sum.And(time)));
    }

    public static byte[] Json(IReadOnlyList<StageTime> times) => JsonSerializer.SerializeToUtf8Bytes(times, TimingsJson.Default.IReadOnlyListStageTime);

    private static string Line(string stage, string things, StageTime time) => string.Create(
        CultureInfo.InvariantCulture,
        $"{stage,-11}{things,8}{time.Wall,8:0.000}{time.Processor,8:0.000}{time.Paused,10:0.000}{time.Allocated / (double)Million,14:0.0}");
}

[JsonSourceGenerationOptions(
    WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<StageTime>))]
internal sealed partial class TimingsJson : JsonSerializerContext;
