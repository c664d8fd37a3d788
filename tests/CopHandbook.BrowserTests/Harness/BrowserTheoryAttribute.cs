namespace CopHandbook.BrowserTests.Harness;

/// <summary>A test in a browser with cases: skipped where there is none, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = InstalledBrowser.WhySkipped;
}
