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
}
