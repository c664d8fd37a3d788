using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Memory;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Schema;
using CopHandbook.Engine.Suggestions;
using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Guidance;
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
            .Select(parsed.Chapters, problems, (chapter, found) => ReadChapter(chapter, settings, found))
            .OrderBy(chapter => chapter.Order)
            .ThenBy(chapter => chapter.Path);
        var communities = memory.Charters.Under(settings.Limits)
            .Select(parsed.Charters, problems, (charter, found) => ReadCharter(charter, settings.Limits, memory.Facts, found))
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
        memory.RulesOnCharters.Under(circumstances).Select(handbook.Communities, problems, (file, found) =>
        {
            found.AddRange(RuleNames.UnknownIn(file, Nearest.To));
            found.AddRange(GoalNumbers.UnknownIn(file));
            found.AddRange(RuleRunner.RunOn(file, rules));
            found.AddRange(RuleRunner.RunOn(file.Places, rules));
            return found.Count;
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

    private static Chapter ReadChapter(ParsedDocument document, HandbookSettings settings, List<Diagnostic> problems)
    {
        var (front, places, found) = FieldBinder.Bind(
            document.File, document.FrontMatter, SchemaShapes.Chapter, SchemaJson.Default.ChapterFrontMatter, leavesUnknownAside: true);
        problems.AddRange(found);
        var (text, title) = BodyOf(document, settings.Limits, isOfChapter: true, problems, depth => MarkdownReader.Read(
            document.File.Content, document.BodyStart, [], titleFromText: front.Title is null,
            allowsHtml: settings.GuidanceHtml == true, mostDepth: depth));
        return new Chapter(
            front.Title ?? title ?? NameOf(document.File.Path), front.Summary ?? "", front.Order ?? ChapterFrontMatter.Unordered, places, text)
        {
            Defines = front.Defines,
            Reviewed = front.Reviewed,
            ReviewAfter = front.ReviewAfter,
            Aliases = front.Aliases,
        };
    }

    private static CharterFile? ReadCharter(ParsedDocument document, ReadingLimits limits, RememberedFacts known, List<Diagnostic> problems)
    {
        var isProposed = document.FrontMatter?.Root["status"]?.Value is { Text: "proposed" };
        var placeholders = PlaceholderFinder.For(document.File, document.BodyStart, isProposed);
        var (charter, places, found) = FieldBinder.Bind(
            document.File, document.FrontMatter, SchemaShapes.Charter, SchemaJson.Default.Charter, placeholders);
        problems.AddRange(found);
        problems.AddRange(CharterProblems.Find(charter, places));
        problems.AddRange(StatusGate.Find(charter, places));
        var text = TextOf(document, charter, limits, problems);
        return CharterName.Read(document.File, problems) is { } id
            ? new CharterFile(known.Of(document, new(id, charter, document.File.Path)), places, text)
            : null;
    }

    private static Prose TextOf(ParsedDocument document, Charter charter, ReadingLimits limits, List<Diagnostic> problems)
    {
        var reserved = CommunitySections.ReservedIds(charter);
        return document.Text is { } known
            ? MarkdownReader.Known(document.File.Content, document.BodyStart, reserved, known, DepthOf(limits))
            : BodyOf(document, limits, isOfChapter: false, problems, depth => MarkdownReader.Read(
                document.File.Content, document.BodyStart, reserved, titleFromText: false, mostDepth: depth)).Text;
    }

    private static int DepthOf(ReadingLimits limits) => Math.Min(limits.TextDepth!.Value, ReadingLimits.MostDepth);

    private static (Prose Text, string? Title) BodyOf(
        ParsedDocument document, ReadingLimits limits, bool isOfChapter, List<Diagnostic> problems, Func<int, (Prose Text, string? Title)?> read)
    {
        var file = document.File;
        if (MarkdownLimits.Find(file, document.BodyStart, limits) is { } beyond)
        {
            problems.Add(beyond);
            return (MarkdownReader.UnreadText, null);
        }

        var depth = DepthOf(limits);
        if (read(depth) is { } body)
        {
            if (body.Text.Repeated is { } repeated && file.Text.Length + repeated.Characters > limits.PageCharacters)
            {
                problems.Add(OverLimit.PageSize(file.Span(repeated.Dearest), file.Text.Length + repeated.Characters, limits.PageCharacters.Value));
                return (MarkdownReader.UnreadText, body.Title);
            }

            problems.AddRange(body.Text.MisnamedHeadings.Select(heading => HeadingId.At(file.Span(heading.Range), heading.Id, heading.IsTaken)));
            problems.AddRange(body.Text.HtmlFindings.Select(finding =>
                UnsafeHtml.Of(finding, file.Span(finding.Range), file.Text[finding.Range.Start..finding.Range.End], isOfChapter)));
            return body;
        }

        problems.Add(OverLimit.TextNesting(file.Span(TextRange.At(document.BodyStart)), depth));
        return (MarkdownReader.UnreadText, null);
    }

    private static string NameOf(SourcePath path)
    {
        var words = Path.GetFileNameWithoutExtension(path.FileName).Replace('-', ' ').Replace('_', ' ');
        return words.Length == 0 ? path.FileName : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
