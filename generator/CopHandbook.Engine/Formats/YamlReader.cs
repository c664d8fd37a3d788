using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Reads YAML into a tree that knows the place of every key and value. It reads parser events: YamlDotNet's own
/// object model takes the last of two equal keys in silence, and deep nesting ends the process.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>No charter needs more; each level costs the reader a stack frame.</summary>
    private const int MaxDepth = 32;

    private readonly SourceFile file;
    private readonly List<Diagnostic> problems = [];
    private readonly Parser parser;
    private readonly Stack<TextRange> openBrackets = [];
    private int lastRead;

    private YamlReader(SourceFile file, int end)
    {
        this.file = file;
        parser = new Parser(new StringReader(file.Text[..end]));
    }

    /// <param name="file">The file whose text is YAML from its first character on.</param>
    /// <param name="end">Where the YAML ends.</param>
    /// <returns>The fields that could be read, and what is wrong with the others. The root is null where nothing could be read.</returns>
    public static (FrontMatterMap? Root, IReadOnlyList<Diagnostic> Problems) Read(SourceFile file, int end)
    {
        var reader = new YamlReader(file, end);
        if (YamlText.FindProblem(file, end) is { } problem)
            return (null, [problem]);
        try
        {
            return (reader.ReadRoot(), reader.problems);
        }
        catch (NestedTooDeeplyException exception)
        {
            return (null, [OverLimit.Nesting(file.Span(exception.Range), MaxDepth)]);
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // YamlDotNet answers some broken inputs with an exception of the framework, which has no place.
            var failure = new YamlFailure(
                exception.Message,
                exception is YamlException yaml ? (int)Math.Min(yaml.Start.Index, end) : reader.lastRead,
                reader.openBrackets.TryPeek(out var bracket) ? bracket : null);
            // What was found before is a consequence or a smaller matter; one mistake, one message.
            return (null, [YamlMessages.Explain(file, failure)]);
        }
    }

    private FrontMatterMap? ReadRoot()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return new FrontMatterMap(TextRange.At(0), []);
        var document = parser.Consume<DocumentStart>();
        if (document.Version is not null || document.Tags?.Count > 0 && !document.IsImplicit && document.Start.Line > 1)
            problems.Add(YamlFeature.At(file.Span(RangeOf(document)), "a YAML directive (%)"));
        var root = ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            // What the first of them lacks may stand in the second.
            problems.Clear();
            problems.Add(YamlSyntax.SecondDocument(file.Span(RangeOf(second!))));
            return null;
        }

        switch (root)
        {
            case FrontMatterMap map:
                return map;
            case FrontMatterScalar { IsNothing: true }:
                return new FrontMatterMap(TextRange.At(0), []);
            default:
                problems.Add(YamlSyntax.NotFields(file.Span(root.Range)));
                return null;
        }
    }

    private FrontMatterNode ReadNode(int depth)
    {
        if (depth > MaxDepth)
            throw new NestedTooDeeplyException(RangeOf(parser.Current!));
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            problems.Add(YamlFeature.At(file.Span(RangeOf(alias)), $"an alias (*{alias.Value.Value})"));
            return new FrontMatterRefused(RangeOf(alias));
        }

        // YamlDotNet lets some broken groups end between a key and its value.
        if (parser.Current is not NodeEvent node)
            throw new SemanticErrorException(parser.Current!.Start, parser.Current.End, "a value is missing");
        var isRefused = RefusesAnchorOrTag(node);
        if (!parser.TryConsume<Scalar>(out var scalar))
            return parser.Accept<SequenceStart>(out _) ? ReadList(depth) : ReadMap(depth);
        lastRead = (int)scalar.End.Index;
        if (isRefused)
            return new FrontMatterRefused(RangeOf(scalar));
        return new FrontMatterScalar(RangeOf(scalar), scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any));
    }

    private FrontMatterList ReadList(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var isFlow = start.Style == SequenceStyle.Flow;
        if (isFlow)
            openBrackets.Push(BracketAt(start));
        var items = new List<FrontMatterNode>();
        while (!parser.Accept<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        var end = parser.Consume<SequenceEnd>();
        if (isFlow)
            openBrackets.Pop();
        return new FrontMatterList(Enclosing(start, end, isFlow, items.Count == 0 ? null : (items[0], items[^1])), items);
    }

    private FrontMatterMap ReadMap(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var isFlow = start.Style == MappingStyle.Flow;
        if (isFlow)
            openBrackets.Push(BracketAt(start));
        var entries = new List<FrontMatterEntry>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not FrontMatterScalar name)
                problems.Add(YamlSyntax.KeyNotText(file.Span(key.Range)));
            else if (name is { Text: "<<", Quoted: false })
                problems.Add(YamlFeature.At(file.Span(name.Range), "a merge key (<<)"));
            else if (FirstOfTheName(entries, name.Text) is { } first)
                problems.Add(DuplicateKey.At(file.Span(name.Range), name.Text, file.Span(first.Key.Range)));
            else
                entries.Add(new FrontMatterEntry(name, value));
        }

        var end = parser.Consume<MappingEnd>();
        if (isFlow)
            openBrackets.Pop();
        return new FrontMatterMap(Enclosing(start, end, isFlow, entries.Count == 0 ? null : (entries[0].Key, entries[^1].Value)), entries);
    }

    // Keys that differ in case alone are one key to a reader's eye, and one of the two is a slip.
    private static FrontMatterEntry? FirstOfTheName(List<FrontMatterEntry> entries, string name) =>
        entries.Find(entry => string.Equals(entry.Key.Text, name, StringComparison.OrdinalIgnoreCase));

    private bool RefusesAnchorOrTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            Refuse('&', "an anchor");
        if (!node.Tag.IsEmpty)
            Refuse('!', "a tag");
        return !node.Anchor.IsEmpty || !node.Tag.IsEmpty;

        void Refuse(char mark, string feature)
        {
            var at = Math.Max(file.Text.IndexOf(mark, (int)node.Start.Index), (int)node.Start.Index);
            var length = file.Text.AsSpan(at).IndexOfAny(" \t\r\n");
            var word = new TextRange(at, length < 0 ? file.Text.Length : at + length);
            problems.Add(YamlFeature.At(file.Span(word), $"{feature} ({Words.Seen(file.Text[word.Start..word.End])})"));
        }
    }

    // A block ends where the next line begins that is not its own; a message should end with the last value. A bracket that
    // closes is not counted by the reader; a pair in a list without braces of its own has no place at all.
    private TextRange Enclosing(ParsingEvent start, ParsingEvent end, bool isFlow, (FrontMatterNode First, FrontMatterNode Last)? content)
    {
        var (from, to) = ((int)start.Start.Index, (int)end.End.Index);
        var opens = isFlow && file.Text[from] is '[' or '{';
        if (content is { } inner && !opens)
            return new(isFlow ? inner.First.Range.Start : from, inner.Last.Range.End);
        return new(from, isFlow && to < file.Text.Length && file.Text[to] is ']' or '}' ? to + 1 : to);
    }

    private static TextRange BracketAt(ParsingEvent start) => new((int)start.Start.Index, (int)start.Start.Index + 1);

    private static TextRange RangeOf(ParsingEvent parsed) => new((int)parsed.Start.Index, (int)parsed.End.Index);

    private sealed class NestedTooDeeplyException(TextRange range) : Exception
    {
        public TextRange Range { get; } = range;
    }
}
