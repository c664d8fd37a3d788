namespace CopHandbook.BrowserTests.Harness;

/// <summary>The browser that is on this machine. None is ever downloaded.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Programs =
    [
        // Chromium without windows: what it draws is the same, and tests take a quarter less time.
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Where it is; null where Playwright's own is taken, or where there is none.</summary>
    public static string? Program { get; } = Programs.FirstOrDefault(File.Exists);

    /// <summary>Why browser tests cannot run here; null where they can, and in CI, where they must.</summary>
    public static string? WhySkipped { get; } =
        Program is not null || HasPlaywrightsOwn() || Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : "no browser on this machine; with Chromium, Chrome or Edge this test runs";

    private static bool HasPlaywrightsOwn()
    {
        var folder = Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH") ?? Path.Combine(CacheFolder(), "ms-playwright");
        return Directory.Exists(folder) && Directory.EnumerateDirectories(folder, "chromium*").Any();
    }

    // Where each system keeps what programs have fetched.
    private static string CacheFolder()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
    }
}
