using CopHandbook.Model.Overview;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of what is due.</summary>
public sealed partial class Language
{
    public string ClocksTitle => Word();

    public string NothingDue => Word();

    public string NoReviewYet => Word();

    public string NoSuccessor => Word();

    public string ChangesUnknown => Word();

    public string DayHasPassed => Word();

    public string ClocksLead(DateOnly day) => Word(("date", Written(day)));

    public string DueNow(int count) => Word(("count", Number(count)));

    public string Urgency(Urgency urgency) => Of<Urgency>(urgency);

    public string DueKind(ClockKind kind) => Of<ClockKind>(kind);

    public string TermOf(string name) => Word(("name", name));

    public string TakenOverBy(string name) => Word(("name", name));
}
