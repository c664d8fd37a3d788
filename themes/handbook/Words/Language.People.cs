using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of people and of what they agree to.</summary>
public sealed partial class Language
{
    public string Sponsor => Word();

    public string AsSponsor => Word();

    public string Coordinator => Word();

    public string AsCoordinator => Word();

    public string NextCoordinator => Word();

    public string PastCoordinators => Word();

    public string CoreGroup => Word();

    public string Membership => Word();

    public string Rotates => Word();

    public string DoesNotRotate => Word();

    public string MeetingHours => Word();

    public string MeetingHoursAre => Word();

    public string NoMeetingHours => Word();

    public string LeftOut => Word();

    public string WhyLeftOut => Word();

    public string Altogether => Word();

    public string AllThatThisPersonDoes => Word();

    public string WhatThisPersonSponsors => Word();

    public string ApprovedAltogether => Word();

    public string NothingAgreed => Word();

    public string NothingToSponsorNow => Word();

    public string NotAgreedYet => Word();

    public string RotatesEvery(Duration term) => Word(("turn", Every(term)));

    public string Role(PersonRole role) => Of<PersonRole>(role);

    public string Agreed(DateOnly day) => Word(("date", Written(day)));

    public string Approves(IReadOnlyList<Approval> what) => Word(("what", And([.. what.Select(Approval)])));

    public string Approval(Approval approval) => Of<Approval>(approval);

    public string AtLeast(string hours) => Word(("hours", hours));

    public string RoughFigure(string hours) => Word(("hours", hours));
}
