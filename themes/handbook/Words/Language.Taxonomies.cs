using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the pages by which communities are looked up.</summary>
public sealed partial class Language
{
    public string BrowseBy => Word();

    public string WhatTheGuidanceSays => Word();

    public string RetiredOnes => Word();

    public string NoCommunityNow => Word();

    public string BeTheFirst => Word();

    public string InTheCharter => Word();

    public string SeeAlsoAlike => Word();

    /// <summary>For the closed taxonomies: an open one has no term without a community.</summary>
    public string NoCommunityHas(Taxonomy taxonomy) => Of<Taxonomy>(taxonomy);

    /// <summary>For the open taxonomies, as <see cref="FirstTerm"/>.</summary>
    public string NoTerms(Taxonomy taxonomy) => Of<Taxonomy>(taxonomy);

    /// <summary>The line of a charter that would make the first term.</summary>
    public string FirstTerm(Taxonomy taxonomy) => Of<Taxonomy>(taxonomy);
}
