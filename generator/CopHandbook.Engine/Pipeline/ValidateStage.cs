using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Memory;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Schema;
using CopHandbook.Engine.Suggestions;
using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Reads front matter as typed records and holds them to the rules.</summary>
public static class ValidateStage
{
    /// <param name="memory">What was held to schema and rules the last time; null to hold all.</param>
    public static StageResult<Handbook> Run(ParsedContent parsed, BuildContext context, StageMemory? memory = null)
    {
        memory ??= new();
        var problems = new List<Diagnostic>();
        var (settings, places) = ReadSettings(parsed, context, problems);
        var chapters = memory.Chapters.Under((settings.GuidanceHtml == true, settings.Limits))
            .Select(parsed.Chapters, problems, (chapter, found) => ChapterReader.Read(chapter, settings, found))
            .OrderBy(chapter => chapter.Order)
            .ThenBy(chapter => chapter.Path);
        var communities = memory.Charters.Under(settings.Limits)
            .Select(parsed.Charters, problems, (charter, found) => CharterReader.Read(charter, settings.Limits, memory.Facts, found))
            .OfType<CharterFile>()
            .OrderBy(community => community.Id);
        var handbook = new Handbook(settings, [.. chapters], [.. communities], parsed.Content) { SettingsPlaces = places };
        memory.Facts.Keep(handbook.Communities);
        memory.Drawings.Select(parsed.Content.Assets, problems, (asset, found) =>
        {
            if (SvgScan.FindProblem(asset) is { } problem)
                found.Add(problem);
            found.AddRange(StyleScan.FindProblems(asset));
            return found.Count;
        });
        problems.AddRange(RulesOn(handbook, context, memory));
        return new(handbook, problems);
    }

    private static List<Diagnostic> RulesOn(Handbook handbook, BuildContext context, StageMemory memory)
    {
        var problems = new List<Diagnostic>();
        var rules = new RuleContext(handbook, context.Today)
        {
            Agreed = EarlierCharters.SinceAgreed(handbook, memory.SinceAgreed),
            SpeltNames = new(() => SpeltNames.In(handbook.Communities)),
        };
        // All that these may look at besides the text itself.
        var circumstances = (handbook.Content.Settings, context.Today, handbook.History);
        var lookedAt = RuleSurroundings.HashOf(handbook, context.Today);
        memory.RulesOnCharters.Under(circumstances).Select(handbook.Communities, problems, (file, found) =>
        {
            if (file.SilentUnder != lookedAt)
            {
                found.AddRange(RuleNames.UnknownIn(file, Nearest.To));
                found.AddRange(GoalNumbers.UnknownIn(file));
                found.AddRange(RuleRunner.RunOn(file, rules));
            }

            var areSilent = found.Count == 0;
            found.AddRange(RuleRunner.RunOnPast(file, rules));
            if (file.Signs.Findings)
                found.AddRange(RuleRunner.RunOn(file.Places, rules));
            return areSilent;
        });
        memory.RulesOnChapters.Under(circumstances).Select(handbook.Chapters, problems, (chapter, found) =>
        {
            found.AddRange(RuleRunner.RunOn(chapter.Places, rules));
            return found.Count;
        });
        problems.AddRange(RuleRunner.RunOnSettings(handbook.SettingsPlaces, rules));
        var ofFacts = memory.RulesOnFacts.Of(
            (memory.Fields.Of(handbook), context.Today),
            () => Hold(rules, [.. RuleCatalogue.OfHandbook.Where(rule => !rule.ReadsTexts)]));
        return [.. problems, .. ofFacts, .. Hold(rules, [.. RuleCatalogue.OfHandbook.Where(rule => rule.ReadsTexts)])];
    }

    private static List<Diagnostic> Hold(RuleContext context, IReadOnlyList<HandbookRule> rules)
    {
        var problems = new List<Diagnostic>();
        SideBySide.Select(rules, problems, (rule, found) =>
        {
            found.AddRange(rule.Check(context));
            return found.Count;
        });
        return problems;
    }

    private static (HandbookSettings Settings, FieldPlaces Places) ReadSettings(ParsedContent parsed, BuildContext context, List<Diagnostic> problems)
    {
        // A handbook without settings is sound; its messages point to the file that would hold them.
        var isUnread = parsed.Content.Unread.Contains(parsed.SettingsPath);
        var document = parsed.Settings ?? new(new SourceFile(parsed.SettingsPath, ""), isUnread ? null : FrontMatterTree.Empty, 0);
        var (settings, places, found) = FieldBinder.Bind(
            document.File, document.FrontMatter, SchemaShapes.Settings, SchemaJson.Default.HandbookSettings);
        problems.AddRange(found);
        problems.AddRange(SettingsProblems.Find(settings, places, parsed.Content, context));
        problems.AddRange(RuleNames.UnknownInSeverities(places, Nearest.To));
        problems.AddRange(RuleNames.FirmInSeverities(places, settings.Severities));
        return (settings, places);
    }
}
