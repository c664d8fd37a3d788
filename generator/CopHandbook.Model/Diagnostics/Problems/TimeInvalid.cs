namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>An amount of time or money that cannot be understood.</summary>
public static class TimeInvalid
{
    public static readonly Rule Rule =
        new("time-invalid", Severity.Error, "Hours and amounts are not negative and have a unit; units, currencies and time zones exist.")
        {
            Why = "A sponsor agrees to these figures, and the calendar is reckoned from them: nobody should have to guess what they mean.",
            Fires = new("time:\n  cop-budget:\n    - { hours: 2, per: fortnight }"),
            Passes = new("time:\n  cop-budget:\n    - { hours: 4, per: month }"),
        };

    /// <param name="number">The field that has the number: "hours".</param>
    /// <param name="unit">The field that its unit belongs into: "per".</param>
    public static Diagnostic NoUnit(SourceSpan span, string number, decimal value, string unit, string example) => Rule.Report(span,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"'{number}' is {value:0.##} without a unit: there is no "
            + $"'{unit}' beside it"),
        $"write for instance '{unit}: {example}'");
}
