using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of goals and of their reviews.</summary>
public sealed partial class Language
{
    /// <summary>The kind as the heading of its goals.</summary>
    public string GoalKind(GoalKind kind) => Of<GoalKind>(kind);

    /// <summary>Whom a goal is for, within a sentence.</summary>
    public string Audience(Audience audience) => Of<Audience>(audience);

    public string GoalNumber(int number) => Word(("number", Number(number)));

    public string ForGoals(IReadOnlyList<int> numbers) =>
        file[$"{nameof(ForGoals)}.{Form(numbers.Count)}"].Fill(("numbers", And([.. numbers.Select(number => Number(number))])));

    public string GoalMet(DateOnly day) => Word(("date", Written(day)));

    public string GoalTakenOn(DateOnly day) => Word(("date", Written(day)));

    public string GoalToCome(DateOnly day) => Word(("date", Written(day)));

    public string ReviewAfter(Duration time) => Word(("after", After(time)));

    public string ReviewDue(DateOnly day) => Word(("date", Written(day)));

    public string ReviewWasDue(DateOnly day) => Word(("date", Written(day)));

    public string Reviewed => Word();

    public string Decided(ReviewOutcome outcome) => Word(("outcome", Outcome(outcome)));

    public string Outcome(ReviewOutcome outcome) => Of<ReviewOutcome>(outcome);
}
