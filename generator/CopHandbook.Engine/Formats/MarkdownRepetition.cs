using CopHandbook.Model.Guidance;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CopHandbook.Engine.Formats;

/// <summary>Counts what the links of a text repeat.</summary>
internal static class MarkdownRepetition
{
    /// <summary>Null where no link names a definition.</summary>
    public static Repetition? Of(IReadOnlyList<MarkdownLink> links)
    {
        var byDefinition = links
            .Select(link => (link.Record.Range, Definition: (link.Node as LinkInline)?.Reference))
            .Where(link => link.Definition is not null)
            .GroupBy(link => link.Definition!, link => link.Range, ReferenceEqualityComparer.Instance)
            .Select(naming => (Characters: naming.LongCount() * LengthOf((LinkReferenceDefinition)naming.Key!), Range: naming.First()))
            .ToList();
        return byDefinition.Count == 0 ? null : new(byDefinition.Sum(one => one.Characters), byDefinition.MaxBy(one => one.Characters).Range);
    }

    private static long LengthOf(LinkReferenceDefinition definition) => (definition.Url?.Length ?? 0) + (definition.Title?.Length ?? 0);
}
