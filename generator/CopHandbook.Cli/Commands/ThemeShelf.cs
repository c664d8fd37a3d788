using CopHandbook.Engine.Sources;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Theming;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Cli.Commands;

/// <summary>The themes that this program has. A second theme is a project of its own and a line here.</summary>
internal static class ThemeShelf
{
    public static IReadOnlyList<ITheme> All { get; } = [new HandbookTheme()];

    /// <summary>
    /// For a preview: of each theme whose folder lies where the command was given, as in this program's own repository, the
    /// files that are written there take the place of those that it came with.
    /// </summary>
    public static IReadOnlyList<ITheme> AsWritten() =>
        [.. All.Select(theme => FolderOf(theme) is var folder && Directory.Exists(folder) ? theme.WithAssets(ThemeFolder.Read(folder)) : theme)];

    /// <summary>The whole paths of those folders.</summary>
    public static IReadOnlyList<string> Folders() => [.. All.Select(FolderOf).Where(Directory.Exists)];

    /// <summary>The theme that sound settings name.</summary>
    public static ITheme For(HandbookSettings settings) => All.First(theme => theme.Name == settings.Theme);

    private static string FolderOf(ITheme theme) => Path.GetFullPath(Path.Combine("themes", theme.Name, "assets"));
}
