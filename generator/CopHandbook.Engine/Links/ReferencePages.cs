using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Theming;

namespace CopHandbook.Engine.Links;

/// <summary>
/// The reference: the charter's fields, a page for each rule, and the files for programs, made from the schema, the catalogue
/// and what writers of files say of them.
/// </summary>
internal sealed class ReferencePages(
    ReferenceMaterial material, HandbookSettings settings, ISiteWords words, GuidanceIndex guidance, GlossaryPage? glossary, PageLink home)
{
    public static readonly Permalink Reference = new("/reference/");
    private static readonly Permalink CharterFields = new("/reference/charter/");
    private static readonly Permalink Rules = new("/reference/rules/");
    private static readonly Permalink Data = new("/reference/data/");

    public IEnumerable<Page> All()
    {
        var rules = material.Rules.Select(Link).ToList();
        var reference = new PageLink(words.Reference, Reference);
        var ofCharter = new ChapterCard(words.CharterFields, words.CharterFieldsDescription, CharterFields);
        var ofRules = new ChapterCard(words.Rules, words.RulesDescription, Rules);
        var ofData = new ChapterCard(words.Data, words.DataDescription, Data);
        ChapterCard[] ofGlossary = glossary is null ? [] : [new(glossary.Title, glossary.Description, glossary.Permalink)];
        yield return new ReferencePage(Reference, words.Reference, words.ReferenceDescription, [home])
        {
            Parts = [ofCharter, ofRules, ofData, .. ofGlossary],
        };
        if (glossary is not null)
            yield return glossary;
        yield return new CharterReferencePage(CharterFields, ofCharter.Title, ofCharter.Summary, [home, reference])
        {
            Fields = material.Fields,
        };
        yield return new DataPage(Data, ofData.Title, ofData.Summary, [home, reference]) { Files = material.Data };
        yield return new RulesPage(Rules, ofRules.Title, ofRules.Summary, [home, reference]) { Rules = rules };
        for (var i = 0; i < rules.Count; i++)
        {
            var page = RulePageOf(rules[i], [home, reference, new(words.Rules, Rules)]);
            yield return page with
            {
                Previous = i == 0 ? null : PageLinkOf(rules[i - 1]),
                Next = i == rules.Count - 1 ? null : PageLinkOf(rules[i + 1]),
            };
        }
    }

    public static Permalink Of(Rule rule) => new($"{Rules}{rule.Name}/");

    private RulePage RulePageOf(RuleLink link, IReadOnlyList<PageLink> trail) =>
        new(link.Permalink, link.Rule.Name, link.Rule.Summary, trail)
        {
            Rule = link,
            // An organisation may have chapters of its own: the sentence is quoted all the same, without the link.
            QuotedAt = link.Rule.Guidance is { } quote ? guidance.FindSection(new Passage(quote.Chapter, quote.Anchor)) : null,
        };

    private RuleLink Link(Rule rule) =>
        new(rule, settings.Severities.TryGetValue(rule.Name, out var own) ? own : rule.Severity, Of(rule));

    private static PageLink PageLinkOf(RuleLink link) => new(link.Rule.Name, link.Permalink);
}
