using CopHandbook.Model.History;
using CopHandbook.Model.Theming;

namespace CopHandbook.Model.Settings;

/// <summary>What the host declares for a run. The core has no clock: this is the only day it knows.</summary>
public sealed record BuildContext(DateOnly Today)
{
    /// <summary>Overrides <c>base-url</c> of handbook.yml; null to keep it.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The themes that the host has; at least one.</summary>
    public required IReadOnlyList<ITheme> Themes { get; init; }

    /// <summary>The path of the git program that the host found; null where there is none, and then the history stays unknown.</summary>
    public string? Git { get; init; }

    /// <summary>The theme that settings name, else the first: what is checked without its theme has words all the same.</summary>
    public ITheme ThemeOf(HandbookSettings settings) => Themes.FirstOrDefault(theme => theme.Name == settings.Theme) ?? Themes[0];

    /// <summary>Who is told how the build gets on; null where nobody asks.</summary>
    public IBuildObserver? Observer { get; init; }

    /// <summary>What the site is a preview of; null for the handbook itself, which has nothing of a preview.</summary>
    public PreviewBasis? Preview { get; init; }

    /// <summary>Whether drafts are shown; a build never shows them.</summary>
    public bool WithDrafts { get; init; }
}
