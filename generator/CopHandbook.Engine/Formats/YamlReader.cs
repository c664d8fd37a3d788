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
    private readonly SourceFile file;
    private readonly List<Diagnostic> problems = [];
    private readonly Parser parser;
    private readonly Stack<TextRange> openBrackets = [];
    private readonly FrontMatterBuilder builder;
    private readonly int mostDepth;
    private int lastRead;

    private YamlReader(SourceFile file, int end, int mostDepth)
    {
        this.file = file;
        this.mostDepth = mostDepth;
        builder = new FrontMatterBuilder(file.Content);
        parser = new Parser(new StringReader(file.Text[..end]));
    }

    /// <summary>The identity of the library that reads.</summary>
    public static Guid Library => typeof(Parser).Module.ModuleVersionId;

    /// <param name="file">The file whose text is YAML from its first character on.</param>
    /// <param name="end">Where the YAML ends.</param>
    /// <param name="mostDepth">How deep it may be nested; each level costs the reader a stack frame.</param>
    /// <returns>The fields that could be read, and what is wrong with the others. The tree, whose root is a map, is null where nothing could be read.</returns>
    public static (FrontMatterTree? Tree, IReadOnlyList<Diagnostic> Problems) Read(SourceFile file, int end, int mostDepth = 32)
    {
        var reader = new YamlReader(file, end, mostDepth);
        if (YamlText.FindProblem(file, end) is { } problem)
            return (null, [problem]);
        try
        {
            return (reader.ReadRoot(), reader.problems);
        }
        catch (NestedTooDeeplyException exception)
        {
            return (null, [OverLimit.Nesting(file.Span(exception.Range), mostDepth)]);
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

    private FrontMatterTree? ReadRoot()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return FrontMatterTree.Empty;
        var document = parser.Consume<DocumentStart>();
        if (document.Version is not null || document.Tags?.Count > 0 && !document.IsImplicit && document.Start.Line > 1)
            problems.Add(YamlFeature.At(file.Span(RangeOf(document)), "a YAML directive (%)"));
        ReadNode(0);
        parser.Consume<DocumentEnd>();
        if (parser.Accept<DocumentStart>(out var second))
        {
            // What the first of them lacks may stand in the second.
            problems.Clear();
            problems.Add(YamlSyntax.SecondDocument(file.Span(RangeOf(second!))));
            return null;
        }

        var tree = builder.ToTree();
        if (tree.Root.Kind == FrontMatterKind.Map)
            return tree;
        if (tree.Root.IsNothing)
            return FrontMatterTree.Empty;
        problems.Add(YamlSyntax.NotFields(file.Span(tree.Root.Range)));
        return null;
    }

    /// <returns>Where the node stands, and the scalar, if it is one.</returns>
    private (TextRange Range, Scalar? Scalar) ReadNode(int depth)
    {
        if (depth > mostDepth)
            throw new NestedTooDeeplyException(RangeOf(parser.Current!));
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            problems.Add(YamlFeature.At(file.Span(RangeOf(alias)), $"an alias (*{alias.Value.Value})"));
            builder.AddRefused(RangeOf(alias));
            return (RangeOf(alias), null);
        }

        // YamlDotNet lets some broken groups end between a key and its value.
        if (parser.Current is not NodeEvent node)
            throw new SemanticErrorException(parser.Current!.Start, parser.Current.End, "a value is missing");
        var isRefused = RefusesAnchorOrTag(node);
        if (!parser.TryConsume<Scalar>(out var scalar))
            return (parser.Accept<SequenceStart>(out _) ? ReadList(depth) : ReadMap(depth), null);
        lastRead = (int)scalar.End.Index;
        if (isRefused)
            builder.AddRefused(RangeOf(scalar));
        else
            builder.AddScalar(RangeOf(scalar), scalar.Value, IsQuoted(scalar));
        return (RangeOf(scalar), isRefused ? null : scalar);
    }

    private TextRange ReadList(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var isFlow = start.Style == SequenceStyle.Flow;
        if (isFlow)
            openBrackets.Push(BracketAt(start));
        var list = builder.Open(FrontMatterKind.List);
        TextRange? first = null, last = null;
        while (!parser.Accept<SequenceEnd>(out _))
        {
            last = ReadNode(depth + 1).Range;
            first ??= last;
        }

        var end = parser.Consume<SequenceEnd>();
        if (isFlow)
            openBrackets.Pop();
        return Close(list, Enclosing(start, end, isFlow, first, last));
    }

    private TextRange ReadMap(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var isFlow = start.Style == MappingStyle.Flow;
        if (isFlow)
            openBrackets.Push(BracketAt(start));
        var map = builder.Open(FrontMatterKind.Map);
        // Keys that differ in case alone are one key to a reader's eye, and one of the two is a slip.
        var names = new Dictionary<string, Scalar>(StringComparer.OrdinalIgnoreCase);
        TextRange? first = null, last = null;
        while (!parser.Accept<MappingEnd>(out _))
        {
            var entry = builder.Count;
            var (keyRange, name) = ReadNode(depth + 1);
            var (valueRange, _) = ReadNode(depth + 1);
            if (FindKeyProblem(names, keyRange, name, last?.End ?? 0) is { } problem)
            {
                problems.Add(problem);
                builder.DropFrom(entry);
                continue;
            }

            names.Add(name!.Value, name);
            first ??= keyRange;
            last = valueRange;
        }

        var end = parser.Consume<MappingEnd>();
        if (isFlow)
            openBrackets.Pop();
        return Close(map, Enclosing(start, end, isFlow, first, last));
    }

    /// <param name="before">Where the value before it ends.</param>
    private Diagnostic? FindKeyProblem(Dictionary<string, Scalar> names, TextRange range, Scalar? name, int before)
    {
        if (name is null)
            return YamlSyntax.KeyNotText(file.Span(range));
        if (name.Value.Length == 0)
            return YamlSyntax.KeyMissing(file.Span(IsQuoted(name) ? range : TextRange.At(ColonFrom(Math.Max(before, range.Start)))));
        if (name.Value == "<<" && !IsQuoted(name))
            return YamlFeature.At(file.Span(range), "a merge key (<<)");
        return names.TryGetValue(name.Value, out var first) ? DuplicateKey.At(file.Span(range), name.Value, file.Span(RangeOf(first))) : null;
    }

    // A name that is not there has no place of its own.
    private int ColonFrom(int start) => Math.Max(start, file.Text.IndexOf(':', start));

    private static bool IsQuoted(Scalar scalar) => scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);

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

    private TextRange Close(int mark, TextRange range)
    {
        builder.Close(mark, range);
        return range;
    }

    // A block ends where the next line begins that is not its own; a message should end with the last value. A bracket that
    // closes is not counted by the reader; a pair in a list without braces of its own has no place at all.
    private TextRange Enclosing(ParsingEvent start, ParsingEvent end, bool isFlow, TextRange? first, TextRange? last)
    {
        var (from, to) = ((int)start.Start.Index, (int)end.End.Index);
        var opens = isFlow && file.Text[from] is '[' or '{';
        if (first is not null && last is not null && !opens)
            return new(isFlow ? first.Value.Start : from, last.Value.End);
        return new(from, isFlow && to < file.Text.Length && file.Text[to] is ']' or '}' ? to + 1 : to);
    }

    private static TextRange BracketAt(ParsingEvent start) => new((int)start.Start.Index, (int)start.Start.Index + 1);

    private static TextRange RangeOf(ParsingEvent parsed) => new((int)parsed.Start.Index, (int)parsed.End.Index);

    private sealed class NestedTooDeeplyException(TextRange range) : Exception
    {
        public TextRange Range { get; } = range;
    }
}
