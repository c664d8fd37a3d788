using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of meetings.</summary>
public sealed partial class Language
{
    public string MeetsNext => Word();

    public string AsOf => Word();

    public string NothingMeets => Word();

    public string NextMeeting => Word();

    public string NextIs => Word();

    public string Meeting => Word();

    public string Where => Word();

    public string Refreshments => Word();

    public string Notes => Word();

    public string Recordings => Word();

    /// <summary>How often, where neither a weekday nor its place is known.</summary>
    public string Cadence(Cadence cadence) => Of<Cadence>(cadence);

    public string CadenceOn(Cadence cadence, Weekday weekday) => file[$"{nameof(CadenceOn)}.{cadence}"].Fill(("weekday", Weekday(weekday)));

    /// <summary>For what is counted in months: the others have no place in one.</summary>
    public string CadenceOnNth(Cadence cadence, Weekday weekday, WeekOfMonth nth) =>
        file[$"{nameof(CadenceOnNth)}.{cadence}"].Fill(("weekday", Weekday(weekday)), ("nth", Nth(nth)));

    /// <summary>How often, in one word.</summary>
    public string Rhythm(Cadence cadence) => Of<Cadence>(cadence);

    public string Nth(WeekOfMonth nth) => Of<WeekOfMonth>(nth);

    public string When(TimeOfDay when) => Of<TimeOfDay>(when);

    public string ClockTime(string place) => Word(("place", place));
}
