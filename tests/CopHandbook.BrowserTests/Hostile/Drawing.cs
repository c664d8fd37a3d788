namespace CopHandbook.BrowserTests.Hostile;

/// <summary>The ways to make HTML of a text that are tried.</summary>
internal enum Drawing
{
    /// <summary>As charters are, and chapters where the handbook allows no HTML.</summary>
    WithoutHtml,

    /// <summary>As chapters are where the handbook allows HTML.</summary>
    BothGates,

    FirstGateAlone,

    SecondGateAlone,

    /// <summary>As a program would that hands Markdig's output to readers: the control.</summary>
    Naive,
}
