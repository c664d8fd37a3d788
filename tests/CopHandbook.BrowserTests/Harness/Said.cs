using System.Text.RegularExpressions;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>What the live region of search says when a search is done.</summary>
internal static partial class Said
{
    /// <summary>In milliseconds: the first search loads the index, and a machine may have other things to do.</summary>
    public const float Patience = 15_000;

    public static Regex Something { get; } = Done();

    [GeneratedRegex("^(Results: |Nothing was found|Search could not be loaded)")]
    private static partial Regex Done();
}
