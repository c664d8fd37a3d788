using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Food and drink to recognise people's own time (Time).</summary>
public sealed record Refreshments
{
    [Field("The most that may be spent.", Section = "Worked example", Anchor = "format-and-time", Example = "6", UnreadableRule = "time-invalid")]
    public decimal? Limit { get; init; }

    [Field("The currency's ISO 4217 code.", Section = "Worked example", Anchor = "format-and-time", Example = "GBP", UnreadableRule = "time-invalid")]
    public Currency? Currency { get; init; }

    [Field("What the limit counts: a head or a session.", Section = "Worked example", Anchor = "format-and-time", Example = "head")]
    public RefreshmentsPer? Per { get; init; }
}
