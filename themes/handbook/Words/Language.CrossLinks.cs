using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of links between guidance and communities.</summary>
public sealed partial class Language
{
    public string ExampleCommunities => Word();

    public string InTheGuidance => Word();

    public string ReferredToBy => Word();

    public string DefinedIn => Word();

    public string SendsHereFor => Word();

    public string GuidanceOn(string chapter) => Word(("chapter", chapter));

    public string PassageName(PassageLink passage) =>
        passage.Section.Length == 0 ? passage.Chapter : Word(("chapter", passage.Chapter), ("section", passage.Section));

    /// <summary>What the communities of a list have in common; it follows the word "communities".</summary>
    public string InPractice(Practice practice) => Of<Practice>(practice);

    /// <summary>How a community's page names those that lead to it.</summary>
    public string LeadsHere(ReferenceKind? by) => Of(by);
}
