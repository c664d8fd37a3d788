namespace CopHandbook.BrowserTests.Harness;

/// <summary>A test in a browser: skipped where there is none, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = InstalledBrowser.WhySkipped;
}
