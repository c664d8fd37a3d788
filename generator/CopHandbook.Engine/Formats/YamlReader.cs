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
    private readonly FrontMatterBuilder builder;
    private int lastRead;

    private YamlReader(SourceFile file, int end)
    {
        this.file = file;
        builder = new FrontMatterBuilder(file.Text);
        parser = new Parser(new StringReader(file.Text[..end]));
    }

    /// <param name="file">The file whose text is YAML from its first character on.</param>
    /// <param name="end">Where the YAML ends.</param>
    /// <returns>The fields that could be read, and what is wrong with the others. The tree, whose root is a map, is null where nothing could be read.</returns>
    public static (FrontMatterTree? Tree, IReadOnlyList<Diagnostic> Problems) Read(SourceFile file, int end)
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
            problems.Add(YamlSyntax.SecondDocument(file.Span(RangeOf(second!))));
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
        if (depth > MaxDepth)
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
        RefuseAnchorAndTag(node);
        if (!parser.TryConsume<Scalar>(out var scalar))
            return (parser.Accept<SequenceStart>(out _) ? ReadList(depth) : ReadMap(depth), null);
        lastRead = (int)scalar.End.Index;
        builder.AddScalar(RangeOf(scalar), scalar.Value, IsQuoted(scalar));
        return (RangeOf(scalar), scalar);
    }

    private TextRange ReadList(int depth)
    {
        var start = parser.Consume<SequenceStart>();
        var isFlow = start.Style == SequenceStyle.Flow;
        if (isFlow)
            openBrackets.Push(RangeOf(start));
        var list = builder.Open(FrontMatterKind.List);
        TextRange? last = null;
        while (!parser.Accept<SequenceEnd>(out _))
            last = ReadNode(depth + 1).Range;
        var end = parser.Consume<SequenceEnd>();
        if (isFlow)
            openBrackets.Pop();
        return Close(list, start, end, isFlow, last);
    }

    private TextRange ReadMap(int depth)
    {
        var start = parser.Consume<MappingStart>();
        var isFlow = start.Style == MappingStyle.Flow;
        if (isFlow)
            openBrackets.Push(RangeOf(start));
        var map = builder.Open(FrontMatterKind.Map);
        var names = new List<Scalar>();
        TextRange? last = null;
        while (!parser.Accept<MappingEnd>(out _))
        {
            var entry = builder.Count;
            var (keyRange, name) = ReadNode(depth + 1);
            var (valueRange, _) = ReadNode(depth + 1);
            if (FindKeyProblem(names, keyRange, name) is { } problem)
            {
                problems.Add(problem);
                builder.DropFrom(entry);
                continue;
            }

            names.Add(name!);
            last = valueRange;
        }

        var end = parser.Consume<MappingEnd>();
        if (isFlow)
            openBrackets.Pop();
        return Close(map, start, end, isFlow, last);
    }

    private Diagnostic? FindKeyProblem(List<Scalar> names, TextRange range, Scalar? name)
    {
        if (name is null)
            return YamlSyntax.KeyNotText(file.Span(range));
        if (name.Value == "<<" && !IsQuoted(name))
            return YamlFeature.At(file.Span(range), "a merge key (<<)");
        foreach (var first in names)
        {
            // Keys that differ in case alone are one key to a reader's eye, and one of the two is a slip.
            if (string.Equals(first.Value, name.Value, StringComparison.OrdinalIgnoreCase))
                return DuplicateKey.At(file.Span(range), name.Value, file.Span(RangeOf(first)));
        }

        return null;
    }

    private static bool IsQuoted(Scalar scalar) => scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);

    private void RefuseAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            problems.Add(YamlFeature.At(file.Span(RangeOf(node)), $"an anchor (&{node.Anchor.Value})"));
        if (!node.Tag.IsEmpty)
            problems.Add(YamlFeature.At(file.Span(RangeOf(node)), $"a tag ({node.Tag})"));
    }

    // A block ends where the next line begins that is not its own; a message should end with the last value.
    private TextRange Close(int mark, ParsingEvent start, ParsingEvent end, bool isFlow, TextRange? last)
    {
        var range = new TextRange((int)start.Start.Index, isFlow || last is null ? (int)end.End.Index : last.Value.End);
        builder.Close(mark, range);
        return range;
    }

    private static TextRange RangeOf(ParsingEvent parsed) => new((int)parsed.Start.Index, (int)parsed.End.Index);

    private sealed class NestedTooDeeplyException(TextRange range) : Exception
    {
        public TextRange Range { get; } = range;
    }
}
