using CopHandbook.Model.Settings;
using CopHandbook.Model.Theming;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Cli.Commands;

/// <summary>The themes that this program has. A second theme is a project of its own and a line here.</summary>
internal static class ThemeShelf
{
    public static IReadOnlyList<ITheme> All { get; } = [new HandbookTheme()];

    /// <summary>The theme that sound settings name.</summary>
    public static ITheme For(HandbookSettings settings) => All.First(theme => theme.Name == settings.Theme);
}
