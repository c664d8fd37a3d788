using CopHandbook.Engine.Names;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Finds the definition that a link names where the two names are one as CommonMark compares them and not letter by letter, as
/// Markdig does: <c>[Straße]</c> leads where <c>[STRASSE]: …</c> says.
/// </summary>
internal sealed class MarkdownLabels : LinkInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var definitions = processor.Document.GetLinkReferenceDefinitions(addGroup: false);
        if (definitions.Links.Count > 0 && LabelAt(slice) is { } label && !definitions.Links.ContainsKey(label)
            && ByFoldedName(definitions).TryGetValue(FullCaseFolding.Of(label), out var definition))
        {
            definitions.Links[label] = definition;
        }

        return base.Match(processor, ref slice);
    }

    // Of a full reference, the second bracket is read together with the end of the first.
    private static string? LabelAt(StringSlice slice)
    {
        if (slice.CurrentChar is ']' or '!')
            slice.SkipChar();
        return slice.CurrentChar == '[' && LinkHelper.TryParseLabel(ref slice, out var label) ? label : null;
    }

    private static Dictionary<string, LinkReferenceDefinition> ByFoldedName(LinkReferenceDefinitionGroup definitions)
    {
        if (definitions.GetData(typeof(MarkdownLabels)) is Dictionary<string, LinkReferenceDefinition> known)
            return known;
        var byName = new Dictionary<string, LinkReferenceDefinition>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, definition) in definitions.Links)
            byName.TryAdd(FullCaseFolding.Of(name), definition);
        definitions.SetData(typeof(MarkdownLabels), byName);
        return byName;
    }
}
