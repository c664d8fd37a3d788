namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the accessibility statement.</summary>
public sealed partial class Language
{
    /// <summary>The statement, but for where to report.</summary>
    internal IReadOnlyList<AccessibilityPart> AccessibilityParts =>
    [
        new(AccessibilityAim, [AccessibilityAimText]),
        new(AccessibilityExpect, [AccessibilityWithoutScript, AccessibilityColour, AccessibilitySize]),
        new(AccessibilityCheck, [AccessibilityTests, AccessibilityNotTested]),
        new(AccessibilityLimits, [AccessibilityWriters, AccessibilityElsewhere, AccessibilityFilters]),
    ];

    public string Accessibility => Word();

    public string AccessibilityStatement => Word();

    public string AccessibilityDescription => Word();

    public string AccessibilityAim => Word();

    public string AccessibilityAimText => Word();

    public string AccessibilityExpect => Word();

    public string AccessibilityWithoutScript => Word();

    public string AccessibilityColour => Word();

    public string AccessibilitySize => Word();

    public string AccessibilityCheck => Word();

    public string AccessibilityTests => Word();

    public string AccessibilityNotTested => Word();

    public string AccessibilityLimits => Word();

    public string AccessibilityWriters => Word();

    public string AccessibilityElsewhere => Word();

    public string AccessibilityFilters => Word();

    public string AccessibilityOfThis => Word();

    public string AccessibilityOf(string organisation) =>
        organisation.Length == 0 ? AccessibilityOfThis : Word(("organisation", organisation));

    public string ReportBarrier => Word();

    public string ReportBarrierTo => Word();

    public string ReportBarrierNowhere => Word();
}
