using Microsoft.Playwright;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>How somebody looks at a page.</summary>
/// <param name="Width">In CSS pixels.</param>
/// <param name="Zoom">1 for 100 %. A page at 400 % on a screen of 1280 pixels is 320 CSS pixels wide.</param>
internal sealed record Look(int Width = 1280, float Zoom = 1)
{
    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public Media Media { get; init; } = Media.Screen;

    public ForcedColors ForcedColours { get; init; } = ForcedColors.None;

    public ReducedMotion Motion { get; init; } = ReducedMotion.NoPreference;

    public bool WithScripts { get; init; } = true;

    /// <summary>Files that never arrive, as a pattern of their addresses; null where all do.</summary>
    public string? Lost { get; init; }

    /// <summary>Files that arrive when the page has long been drawn, as a pattern of their addresses.</summary>
    public string? Late { get; init; }

    /// <summary>In CSS pixels; a telephone's where the width is one.</summary>
    public int Height => Width < 600 ? 640 : 900;

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        DeviceScaleFactor = Zoom,
        JavaScriptEnabled = WithScripts,
    };
}
