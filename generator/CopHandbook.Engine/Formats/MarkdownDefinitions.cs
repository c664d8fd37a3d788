using CopHandbook.Model.Guidance;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>Collects the entries of a text's definition lists, each below the heading that it stands under.</summary>
internal static class MarkdownDefinitions
{
    public static IReadOnlyList<Definition> Collect(MarkdownDocument document, int bodyStart)
    {
        var definitions = new List<Definition>();
        var section = "";
        foreach (var block in document)
        {
            if (block is HeadingBlock heading)
                section = MarkdownHeadings.IdOf(heading);
            else if (block is DefinitionList list)
                definitions.AddRange(list.OfType<DefinitionItem>().SelectMany(item => Of(item, section, bodyStart)));
        }

        return definitions;
    }

    // Several terms can share one meaning.
    private static IEnumerable<Definition> Of(DefinitionItem item, string section, int bodyStart)
    {
        var meaning = item.Where(block => block is not DefinitionTerm).OfType<LeafBlock>().FirstOrDefault();
        return item.OfType<DefinitionTerm>().Select(term => new Definition(
            MarkdownPlainText.Of(term.Inline), MarkdownPlainText.Of(meaning?.Inline), section,
            new(bodyStart + term.Span.Start, bodyStart + term.Span.End + 1)));
    }
}
