using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Lengths of time. Where a language bends words after a preposition, each way to say them has entries of its own.</summary>
public sealed partial class Language
{
    /// <summary>"3 months".</summary>
    public string Duration(Duration time) => Timed(nameof(Duration), time);

    /// <summary>"after 3 months".</summary>
    public string After(Duration time) => Timed(nameof(After), time);

    /// <summary>"every 3 months", "every month".</summary>
    public string Every(Duration time) => Timed(nameof(Every), time);

    /// <summary>"for 3 months".</summary>
    public string Lasting(Duration time) => Word(("duration", Duration(time)));

    /// <summary>"2 hours".</summary>
    public string Hours(decimal hours) => Counted(hours);

    public string Per(BudgetPeriod period) => Of<BudgetPeriod>(period);

    public string Per(CostPeriod period) => Of<CostPeriod>(period);

    public string PerServing(RefreshmentsPer per) => Of<RefreshmentsPer>(per);

    /// <summary>"2 hours a month", "£6 per head".</summary>
    public string PerAmount(string amount, string per) => Word(("amount", amount), ("per", per));

    public string HoursAMonth(decimal hours) => PerAmount(Hours(hours), Per(BudgetPeriod.Month));

    public string OnAverage(string amount) => Word(("amount", amount));

    public string UpTo(string amount) => Word(("amount", amount));

    public string WorkTime => Word();

    public string CoordinatorShare => Word();

    public string Materials => Word();

    private string Timed(string key, Duration time) => Counted(time.Amount, $"{key}.{time.Unit}");
}
