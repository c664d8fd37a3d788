using CopHandbook.Model.Guidance;
using CopHandbook.Model.Sources;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>What pages, rules and links ask of a text before it is drawn: for that it need not be taken apart again.</summary>
internal sealed record MarkdownFacts(IReadOnlyList<Heading> Headings, IReadOnlyList<TextLink> Links, bool HasCode, bool IsEmpty)
{
    /// <summary>Those of a text of no words.</summary>
    public static MarkdownFacts None { get; } = new([], [], HasCode: false, IsEmpty: true);

    public IReadOnlyList<MisnamedHeading> MisnamedHeadings { get; init; } = [];

    public Repetition? Repeated { get; init; }

    public static MarkdownFacts Of(MarkdownTree tree) => new(
        [.. tree.Headings.All.Select(heading => heading.Record)],
        [.. tree.Links.Select(link => link.Record)],
        tree.Document.Descendants<CodeBlock>().Any(),
        tree.Document.Count == 0)
    {
        MisnamedHeadings = tree.Headings.Misnamed,
        Repeated = MarkdownRepetition.Of(tree.Links),
    };

    /// <summary>Those of a text in which there is nothing to tell of, and nothing rare.</summary>
    /// <returns>Null for any other text: it is read anew.</returns>
    public static MarkdownFacts? OfPlain(Prose text)
    {
        var isRare = text.IsUnread || text.Repeated is not null || text.TitleAnchor is not null || text.MisnamedHeadings.Count > 0
            || text.UndefinedReferences.Count > 0 || text.HtmlFindings.Count > 0 || text.Definitions.Count > 0
            || !text.Anchors.SequenceEqual(text.Headings.Select(heading => heading.Id), StringComparer.Ordinal);
        return isRare ? null : new(text.Headings, text.Links, text.HasCode, text.IsEmpty);
    }

    /// <summary>Writes those of a plain text.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(HasCode);
        writer.Write(IsEmpty);
        writer.Write7BitEncodedInt(Headings.Count);
        foreach (var heading in Headings)
        {
            writer.Write7BitEncodedInt(heading.Level);
            writer.Write(heading.Text);
            writer.Write(heading.Id);
            Write(writer, heading.Range);
            writer.Write(heading.IsSection);
        }

        writer.Write7BitEncodedInt(Links.Count);
        foreach (var link in Links)
        {
            writer.Write(link.Target);
            writer.Write(link.IsImage);
            Write(writer, link.Range);
            writer.Write(link.HasWords);
        }
    }

    /// <param name="reader">Where <see cref="Write(BinaryWriter)"/> wrote to.</param>
    public static MarkdownFacts Read(BinaryReader reader)
    {
        var (hasCode, isEmpty) = (reader.ReadBoolean(), reader.ReadBoolean());
        var headings = new Heading[reader.Read7BitEncodedInt()];
        for (var i = 0; i < headings.Length; i++)
        {
            headings[i] = new(reader.Read7BitEncodedInt(), reader.ReadString(), reader.ReadString(), ReadRange(reader))
            {
                IsSection = reader.ReadBoolean(),
            };
        }

        var links = new TextLink[reader.Read7BitEncodedInt()];
        for (var i = 0; i < links.Length; i++)
            links[i] = new(reader.ReadString(), reader.ReadBoolean(), ReadRange(reader)) { HasWords = reader.ReadBoolean() };
        return new(headings, links, hasCode, isEmpty);
    }

    private static void Write(BinaryWriter writer, TextRange range)
    {
        writer.Write7BitEncodedInt(range.Start);
        writer.Write7BitEncodedInt(range.End - range.Start);
    }

    private static TextRange ReadRange(BinaryReader reader)
    {
        var start = reader.Read7BitEncodedInt();
        return new(start, start + reader.Read7BitEncodedInt());
    }
}
