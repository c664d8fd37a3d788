using System.Globalization;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Engine.Sources.Programs;
using CopHandbook.Model.Settings;
using CopHandbook.Themes.Handbook;
using Statiq.Common;

namespace CopHandbook.Statiq;

/// <summary>What the core is told of the world outside, by Statiq's settings: those of the command line, of files and of the environment.</summary>
internal static class HostContext
{
    /// <summary>The build date, YYYY-MM-DD.</summary>
    public const string Today = nameof(Today);

    /// <summary>The address that the site is published at, in place of base-url in handbook.yml.</summary>
    public const string BaseUrl = nameof(BaseUrl);

    /// <summary>Leaves search out.</summary>
    public const string NoSearch = nameof(NoSearch);

    /// <exception cref="ExecutionException">A setting cannot be read.</exception>
    public static BuildContext Of(IExecutionState state) => new(DateOf(state.Settings))
    {
        BaseUrl = BaseUrlOf(state.Settings),
        Themes = [new HandbookTheme()],
        Git = Find("git"),
    };

    /// <summary>Null where search is not wanted.</summary>
    public static IndexerTools? IndexerOf(IExecutionState state) =>
        state.Settings.GetBool(NoSearch) ? null : new(Find("npm"), Find("node"), CacheOf(state));

    /// <summary>Statiq's own cache folder.</summary>
    public static string CacheOf(IExecutionState state) => state.FileSystem.GetCachePath().FullPath;

    private static string? Find(string program) => InstalledProgram.Find(program, Environment.GetEnvironmentVariable("PATH"));

    private static DateOnly DateOf(IReadOnlySettings settings)
    {
        if (settings.GetString(Today) is { Length: > 0 } written)
        {
            return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new ExecutionException($"the setting {Today} takes a day as YYYY-MM-DD, and is '{written}'");
        }

        if (Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH") is not { Length: > 0 } epoch)
            return DateOnly.FromDateTime(DateTime.UtcNow);
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253402300800
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : throw new ExecutionException($"SOURCE_DATE_EPOCH takes seconds since 1970, and is '{epoch}'");
    }

    private static Uri? BaseUrlOf(IReadOnlySettings settings)
    {
        if (settings.GetString(BaseUrl) is not { Length: > 0 } written)
            return null;
        return Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new ExecutionException($"the setting {BaseUrl} takes an address in full, and is '{written}'");
    }
}
