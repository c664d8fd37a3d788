namespace CopHandbook.Model.FrontMatter;

/// <summary>What reading a file as a record found out about the nodes of its front matter.</summary>
public sealed class ReadingNotes
{
    /// <summary>Values that were reported and left out.</summary>
    public HashSet<FrontMatterNode> Unreadable { get; } = [];

    /// <summary>Entries under a misspelt name, by the field that was probably meant.</summary>
    public Dictionary<(FrontMatterNode Group, string Field), FrontMatterEntry> Meant { get; } = [];

    /// <summary>Bare values that stand for one field of a group, and which.</summary>
    public Dictionary<FrontMatterNode, string> Shorthands { get; } = [];

    /// <summary>Whether all could be read: then there is nothing to tell of it, and at most some values stand for a group.</summary>
    public bool IsOfSound => Unreadable.Count == 0 && Meant.Count == 0;

    /// <summary>Writes those of what could be read.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(Shorthands.Count);
        foreach (var (node, field) in Shorthands)
        {
            writer.Write7BitEncodedInt(node.Row);
            writer.Write(field);
        }
    }

    /// <param name="reader">Where <see cref="Write"/> wrote to.</param>
    /// <param name="tree">The tree that they are of.</param>
    public static ReadingNotes Read(BinaryReader reader, FrontMatterTree tree)
    {
        var notes = new ReadingNotes();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            notes.Shorthands.Add(new(tree, reader.Read7BitEncodedInt()), string.Intern(reader.ReadString()));
        return notes;
    }
}
