using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of a community's page: what a newcomer asks, and the names of what its charter says.</summary>
public sealed partial class Language
{
    public string AtAGlance => Word();

    public string WhoItIsFor => Word();

    public string WhenItMeets => Word();

    public string WhoToTalkTo => Word();

    public string HowToJoin => Word();

    public string OpenToAll => Word();

    public string NotOpenToAll => Word();

    public string OrganisationFocus => Word();

    public string Draft => Word();

    public string NothingWritten => Word();

    public string CarriedOnBy => Word();

    public string HasRetired => Word();

    public string About => Word();

    public string Related => Word();

    public string EndsInMaterial => Word();

    public string WhyItMatters => Word();

    public string InScope => Word();

    public string OutOfScope => Word();

    public string See => Word();

    public string Outputs => Word();

    public string RelatedCommunities => Word();

    public string PartOf => Word();

    public string SpunOutOf => Word();

    public string InConfluence => Word();

    public string Elsewhere => Word();

    public string Tags => Word();

    public string Chat => Word();

    public string MailingList => Word();

    public string Calendar => Word();

    public string Backlog => Word();

    public string HomeElsewhere => Word();

    public string WhatElseItDoes => Word();

    public string FormatEachSession => Word();

    public string Section(CommunitySection section) => Of<CommunitySection>(section);

    public string RetiredOnDay(DateOnly day) => Word(("date", Written(day)));

    public string Activity(ActivityKind? kind) => Of(kind);

    public string Mode(InteractionMode mode) => Of<InteractionMode>(mode);

    public string Visibility(ActivityVisibility visibility) => Of<ActivityVisibility>(visibility);
}
