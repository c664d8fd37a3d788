using System.Text;
using System.Text.RegularExpressions;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Finds links by a name that nothing defines. Only <c>[words][name]</c> and <c>[name][]</c> are taken for links: single
/// brackets are often just brackets. So are an index such as <c>list[i][j]</c> and numbers of sources such as <c>[1][2]</c>.
/// </summary>
internal static partial class MarkdownUndefined
{
    // Stands for what is no plain word, such as a link: it can be among the words and not in a name.
    private const char Other = '\uFFFC';

    /// <param name="text">The whole file.</param>
    public static IReadOnlyList<UndefinedReference> Collect(MarkdownDocument document, string text, int bodyStart)
    {
        // As nearly every text. Brackets that touch in the tree touch in the text too, or one of them was escaped.
        if (!text.AsSpan(bodyStart).Contains("][", StringComparison.Ordinal))
            return [];
        var defined = new Lazy<IReadOnlyCollection<string>>(
            () => [.. document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group.Links.Keys)]);
        var found = new List<UndefinedReference>();
        foreach (var block in document.Descendants<LeafBlock>().Where(block => block.Inline is not null))
        {
            AddFrom(block.Inline!);
            foreach (var container in block.Inline!.FindDescendants<ContainerInline>().Where(container => container is not DelimiterInline))
                AddFrom(container);
        }

        return [.. found.OrderBy(reference => reference.Range.Start)];

        void AddFrom(ContainerInline container)
        {
            var (words, offsets) = Flatten(container);
            foreach (Match match in Full().Matches(words))
            {
                var isFull = match.Groups[2].Length > 0;
                var name = match.Groups[isFull ? 2 : 1];
                var (start, end) = (bodyStart + offsets[name.Index], bodyStart + offsets[name.Index + name.Length - 1] + 1);
                var isMeant = IsMeant(match.Groups[1].Value, name.Value) && (!isFull || IsName(name.Value));
                if (isMeant && IsBracket(start - 1) && IsBracket(bodyStart + offsets[match.Index]))
                    found.Add(new(name.Value, new TextRange(start, end), defined.Value));
            }
        }

        // Where a text defines no name at all, several words are a remark: [Sam][if time allows].
        bool IsName(string name) => defined.Value.Count > 0 || !name.Any(char.IsWhiteSpace);

        // A bracket behind a backslash is a bracket and nothing else.
        bool IsBracket(int at) => at >= 0 && at < text.Length && text[at] == '[' && (at == 0 || text[at - 1] != '\\');
    }

    private static bool IsMeant(string words, string name) =>
        !string.IsNullOrWhiteSpace(words) && !string.IsNullOrWhiteSpace(name)
        && !name.Contains(Other, StringComparison.Ordinal) && words[0] != '^' && name[0] != '^' && !name.All(char.IsAsciiDigit);

    private static (string Words, List<int> Offsets) Flatten(ContainerInline container)
    {
        var words = new StringBuilder();
        var offsets = new List<int>();
        Append(container);
        return (words.ToString(), offsets);

        void Append(ContainerInline outer)
        {
            foreach (var inline in outer)
            {
                var literal = inline switch
                {
                    LiteralInline plain => plain.Content.ToString(),
                    DelimiterInline bracket => bracket.ToLiteral(),
                    _ => Other.ToString(),
                };
                words.Append(literal);
                for (var i = 0; i < literal.Length; i++)
                    offsets.Add(inline.Span.End + 1 - literal.Length + i);
                // A bracket that opens no link holds all that follows it.
                if (inline is DelimiterInline opened)
                    Append(opened);
            }
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}_)\]])\[([^\[\]]+)\]\[([^\[\]\uFFFC]*)\]")]
    private static partial Regex Full();
}
