using System.CommandLine;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Pipeline;

namespace CopHandbook.Cli.Commands;

/// <summary>The options on what is kept between builds.</summary>
internal sealed class CacheOptions(HostEnvironment environment)
{
    private const string PictureKind = "pictures";
    private const string TextKind = "texts";

    public Option<string?> Folder { get; } = new("--cache")
    {
        Description = "Keeps what the next build can use in this folder, in place of the user's cache folder. It can be deleted at any time.",
        HelpName = "FOLDER",
    };

    public Option<bool> None { get; } = new("--no-cache") { Description = "Makes every file anew, and keeps nothing for the next build." };

    /// <summary>How a site is published: what is kept for it between builds.</summary>
    public PublishOptions PublishingInto(OutputFolder output, ParseResult parsed, string content) => PlaceOf(parsed, content, output.Folder) is { } place
        ? new() { Memory = new(place, output), Pictures = KeptFiles.In(place, PictureKind) }
        : new();

    /// <inheritdoc cref="PlaceOf"/>
    public KeptFiles? PicturesOf(ParseResult parsed, string content) =>
        PlaceOf(parsed, content) is { } place ? KeptFiles.In(place, PictureKind) : null;

    /// <summary>What earlier builds found out about the charters of a content folder; null where nothing is kept.</summary>
    /// <param name="published">Folders in which nothing is kept.</param>
    public KeptTexts? TextsOf(ParseResult parsed, string content, params string[] published) => PlaceOf(parsed, [content, .. published]) is { } place
        ? new(KeptFiles.In(place, TextKind), Path.GetFullPath(content))
        : null;

    /// <param name="published">The folders that are read as content or replaced as a site: nothing is kept in them.</param>
    /// <returns>Null where nothing is to be kept, or nobody has said where.</returns>
    private string? PlaceOf(ParseResult parsed, params string[] published)
    {
        if (parsed.GetValue(None))
            return null;
        if (parsed.GetValue(Folder) is not { } named)
            return environment.KeptFolder;
        return published.Any(folder => OutputFolder.IsWithin(named, folder))
            ? throw new UsageException(
                $"nothing can be kept in '{named}': it is, or lies in, the content folder or the output folder", "name another folder with --cache FOLDER")
            : named;
    }
}
