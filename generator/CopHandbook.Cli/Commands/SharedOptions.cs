using System.CommandLine;
using System.Globalization;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Model.Settings;

namespace CopHandbook.Cli.Commands;

/// <summary>Options that several commands have, each the same everywhere.</summary>
internal sealed class SharedOptions(HostEnvironment environment)
{
    public Option<string> Content { get; } = new("--content")
    {
        Description = "The content folder.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "content",
    };

    public Option<string> Output { get; } = new("--output")
    {
        Description = "The folder to publish into. It is replaced as a whole, and must be empty or an earlier site.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "site",
    };

    public Option<string?> BaseUrl { get; } = new("--base-url")
    {
        Description = "The address that the site is published at, in place of base-url in handbook.yml.",
        HelpName = "ADDRESS",
    };

    public Option<string?> Today { get; } = new("--today")
    {
        Description = "The build date, YYYY-MM-DD. By default that of SOURCE_DATE_EPOCH, else today's date in UTC.",
        HelpName = "DATE",
    };

    public Option<bool> NoSearch { get; } = new("--no-search")
    {
        Description = "Leaves search out, and runs neither npm nor the indexer.",
    };

    /// <summary>The content folder, which exists.</summary>
    public string ContentOf(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(Content);
        return Directory.Exists(folder)
            ? folder
            : throw new UsageException($"there is no folder '{folder}'", "run the command beside the content folder, or name it with --content FOLDER");
    }

    /// <summary>What the search index is made with; null where none is wanted.</summary>
    public IndexerTools? IndexerOf(ParseResult parsed) => parsed.GetValue(NoSearch) ? null : environment.Indexer;

    public BuildContext ContextOf(ParseResult parsed) =>
        new(DateOf(parsed)) { BaseUrl = BaseUrlOf(parsed), Themes = ThemeShelf.All, Git = environment.Git };

    private DateOnly DateOf(ParseResult parsed)
    {
        if (parsed.GetValue(Today) is { } written)
        {
            return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : throw new UsageException($"--today takes a day that exists, and this is '{written}'", "write it as YYYY-MM-DD, such as 2026-02-01");
        }

        if (environment.Variable("SOURCE_DATE_EPOCH") is not { Length: > 0 } epoch)
            return DateOnly.FromDateTime(environment.Now().UtcDateTime);
        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253402300800
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : throw new UsageException(
                $"SOURCE_DATE_EPOCH takes seconds since 1970, and is '{epoch}'", "unset it, or set it to a whole number such as 1769904000");
    }

    private Uri? BaseUrlOf(ParseResult parsed)
    {
        if (parsed.GetValue(BaseUrl) is not { } written)
            return null;
        return Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new UsageException(
                $"--base-url takes an address in full, and this is '{written}'", "write it with https://, such as https://handbook.example.org/");
    }
}
