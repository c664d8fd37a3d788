using CopHandbook.Model.Charters;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>What the organisation says of time for all communities together (Time).</summary>
public sealed record OrganisationTime
{
    [Field(
        "Work time for each person, across all communities: rough guidance, agreed with the manager.",
        Section = "Time", Example = "{ hours: 4, per: month }")]
    public PersonalTime? PerPerson { get => field ?? new() { Hours = 4, Per = BudgetPeriod.Month }; init; }
}
