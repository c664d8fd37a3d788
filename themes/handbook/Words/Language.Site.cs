using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The titles and descriptions of the pages that no author writes.</summary>
public sealed partial class Language
{
    public string Communities => Word();

    public string Guidance => Word();

    public string Reference => Word();

    public string ReferenceDescription => Word();

    public string CharterFields => Word();

    public string CharterFieldsDescription => Word();

    public string Rules => Word();

    public string RulesDescription => Word();

    public string Data => Word();

    public string DataDescription => Word();

    public string Glossary => Word();

    public string GlossaryDescription => Word();

    public string Print => Word();

    public string PrintDescription => Word();

    public string TooManyToPrint => Word();

    public string CommunitiesTable => Word();

    public string NotFound => Word();

    public string EachSession => Word();

    public string CommunitiesOfAll => Word();

    public string GuidanceForAll => Word();

    public string CommunitiesDescription(string organisation) =>
        organisation.Length == 0 ? CommunitiesOfAll : Word(("organisation", organisation));

    public string GuidanceDescription(string organisation) =>
        organisation.Length == 0 ? GuidanceForAll : Word(("organisation", organisation));

    public string TaxonomyTitle(Taxonomy taxonomy) => Of<Taxonomy>(taxonomy);

    public string TaxonomyDescription(Taxonomy taxonomy) => Of<Taxonomy>(taxonomy);

    public string TermDescription(Taxonomy taxonomy) => Of<Taxonomy>(taxonomy);

    public string PersonDescription(string name) => Word(("name", name));

    public string SponsorDescription(string name) => Word(("name", name));

    public string GoalTitle(GoalKind kind) => Of<GoalKind>(kind);

    public string AudienceTitle(Audience audience) => Of<Audience>(audience);

    public string FormatTitle(ActivityKind format) => Of<ActivityKind>(format);
}
