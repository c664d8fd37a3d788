using CopHandbook.Model.Charters;

namespace CopHandbook.Tests.Model;

/// <summary>What rules reckon from the figures and days of a charter.</summary>
public class CharterReckoningTests
{
    [Theory]
    [InlineData(BudgetPeriod.Month, 2, 2)]
    [InlineData(BudgetPeriod.Week, 3, 13)]
    [InlineData(BudgetPeriod.Quarter, 6, 2)]
    [InlineData(BudgetPeriod.Year, 24, 2)]
    public void Hours_of_any_period_become_hours_a_month(BudgetPeriod per, int hours, int monthly) =>
        Assert.Equal(monthly, HoursPerMonth.Of(hours, per));

    [Fact]
    public void Hours_without_a_period_are_not_known() => Assert.Null(HoursPerMonth.Of(2, null));

    [Theory]
    [InlineData(Cadence.Weekly, "3 hours", "13")]
    [InlineData(Cadence.Fortnightly, "6 hours", "13")]
    [InlineData(Cadence.Monthly, "90 minutes", "1.5")]
    [InlineData(Cadence.Quarterly, "6 hours", "2")]
    public void A_meeting_takes_its_length_as_often_as_it_recurs(Cadence cadence, string duration, string hours) =>
        Assert.Equal(decimal.Parse(hours, null), HoursPerMonth.Of(new Meeting { Cadence = cadence, Duration = Duration.Read(duration) }));

    [Fact]
    public void A_term_ends_as_stated_or_one_term_after_it_began()
    {
        var current = new CoordinatorTerm { From = new(2025, 11, 30) };
        var post = new Coordinator { Rotating = true, Term = Duration.Read("3 months"), Current = current };
        Assert.Equal(new DateOnly(2026, 2, 28), CoordinatorTerms.EndOfCurrent(post));
        var stated = new DateOnly(2026, 1, 1);
        Assert.Equal(stated, CoordinatorTerms.EndOfCurrent(post with { Current = current with { To = stated } }));
        Assert.Null(CoordinatorTerms.EndOfCurrent(post with { Rotating = false }));
        Assert.Equal(9999, CoordinatorTerms.EndOfCurrent(post with { Term = Duration.Read("9999 years") })!.Value.Year);
    }
}
