using System.Collections.Concurrent;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Sources;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>Reads Markdown: CommonMark with tables, footnotes, task lists, definition lists, alerts and strikethrough.</summary>
internal static class MarkdownReader
{
    // Generic attributes stay off: they would let a text set any HTML attribute. Raw HTML is read so
    // that it can be reported, or held to a list; our renderers write it anew, or as text.
    // One for each depth that was asked for, which is one in nearly every run.
    private static readonly ConcurrentDictionary<int, MarkdownPipeline> Pipelines = new();

    /// <summary>The identity of the library that reads.</summary>
    public static Guid Library => typeof(Markdown).Module.ModuleVersionId;

    /// <summary>A text of no words, as many a charter has below its front matter.</summary>
    public static Prose NoText { get; } = new MarkdownProse("", 0, MarkdownFacts.None, GrowNothing);

    /// <summary>A text that is there and goes beyond a limit.</summary>
    public static Prose UnreadText { get; } = new MarkdownProse("", 0, MarkdownFacts.None, GrowNothing) { IsUnread = true };

    /// <param name="source">The whole file.</param>
    /// <param name="bodyStart">Where the Markdown begins, below the front matter.</param>
    /// <param name="reservedIds">Ids that the page uses itself; headings get others.</param>
    /// <param name="titleFromText">Whether a first-level heading at the top is the title rather than a part of the text.</param>
    /// <param name="allowsHtml">Whether the HTML that guidance may hold is kept; else all of it is found fault with.</param>
    /// <param name="mostDepth">How deep its blocks and its inlines may be nested.</param>
    /// <returns>Null where the text is nested too deeply to be read.</returns>
    public static (Prose Text, string? Title)? Read(
        SourceText source, int bodyStart, IEnumerable<string> reservedIds, bool titleFromText, bool allowsHtml = false, int mostDepth = 100)
    {
        var text = source.Characters;
        if (text.AsSpan(bodyStart).IsWhiteSpace())
            return (NoText, null);
        IReadOnlyList<string> reserved = [.. reservedIds];
        // The same text gives the same tree, whenever it is asked for.
        var grow = () => Grow(source.Characters, bodyStart, reserved, titleFromText, allowsHtml, mostDepth);
        MarkdownTree tree;
        try
        {
            tree = grow();
        }
        catch (ArgumentException exception) when (exception.Message.Contains("depth", StringComparison.Ordinal))
        {
            return null;
        }

        if (MarkdownDepth.IsBeyond(tree.Document, mostDepth))
            return null;
        var prose = new MarkdownProse(source, bodyStart, MarkdownFacts.Of(tree), grow, tree)
        {
            UndefinedReferences = MarkdownUndefined.Collect(tree.Document, text, bodyStart),
            Definitions = MarkdownDefinitions.Collect(tree.Document, bodyStart),
            HtmlFindings = [.. tree.Refused.Select(range => new HtmlFinding(HtmlFault.NotAllowed, range, "", [])), .. tree.Html.Findings],
            Anchors =
            [
                .. tree.Headings.All.Select(heading => heading.Record.Id), .. tree.Headings.Misnamed.Select(heading => heading.Id),
                .. MarkdownHtml.AnchorsIn(tree.Refused, text), .. tree.Html.Anchors,
            ],
            TitleAnchor = tree.Title?.Id,
        };
        return (prose, tree.Title?.Words);
    }

    /// <summary>A charter's text of which all is known but its tree: that is grown where the text is drawn.</summary>
    /// <param name="facts">What <see cref="Read"/> found out about the same text, given the same.</param>
    /// <inheritdoc cref="Read"/>
    public static Prose Known(SourceText source, int bodyStart, IEnumerable<string> reservedIds, MarkdownFacts facts, int mostDepth)
    {
        // Of no words is a text of comments too.
        if (facts.IsEmpty && source.Characters.AsSpan(bodyStart).IsWhiteSpace())
            return NoText;
        IReadOnlyList<string> reserved = [.. reservedIds];
        var grow = () => Grow(source.Characters, bodyStart, reserved, titleFromText: false, allowsHtml: false, mostDepth);
        return new MarkdownProse(source, bodyStart, facts, grow)
        {
            Anchors = [.. facts.Headings.Select(heading => heading.Id)],
        };
    }

    private static MarkdownTree GrowNothing() => Grow("", 0, [], titleFromText: false, allowsHtml: false, 1);

    private static MarkdownTree Grow(
        string text, int bodyStart, IReadOnlyList<string> reservedIds, bool titleFromText, bool allowsHtml, int mostDepth)
    {
        var pipeline = PipelineOf(mostDepth);
        var document = Markdown.Parse(text[bodyStart..], pipeline);
        MarkdownAlignment.UseClasses(document);
        var refused = allowsHtml ? [] : MarkdownHtml.Collect(document, text, bodyStart);
        MarkdownHtml.RemoveComments(document);
        var title = titleFromText ? MarkdownHeadings.TakeTitle(document, text, bodyStart) : null;
        // Headings are numbered as though the title were still among them.
        var taken = title is null ? reservedIds : reservedIds.Append(title.Value.Id);
        var headings = MarkdownHeadings.Collect(document, text, bodyStart, taken);
        var html = allowsHtml
            ? MarkdownAllowedHtml.Collect(document, bodyStart, reservedIds.Concat(headings.All.Select(heading => heading.Record.Id)))
            : MarkdownAllowedHtml.None;
        return new(document, pipeline, headings, MarkdownLinks.Collect(document, bodyStart, html), html) { Title = title, Refused = refused };
    }

    private static MarkdownPipeline PipelineOf(int mostDepth) => Pipelines.GetOrAdd(mostDepth, Build);

    private static MarkdownPipeline Build(int mostDepth)
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = mostDepth }
            .UsePipeTables()
            .UseFootnotes()
            .UseTaskLists()
            .UseDefinitionLists()
            .UseAlertBlocks()
            .UseAutoLinks()
            .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
            .UsePreciseSourceLocation();
        builder.InlineParsers.Replace<AutolinkInlineParser>(new MarkdownHtmlParser());
        builder.InlineParsers.Replace<LinkInlineParser>(new MarkdownLabels());
        return builder.Build();
    }
}
