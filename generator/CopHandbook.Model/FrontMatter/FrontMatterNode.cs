using CopHandbook.Model.Sources;

namespace CopHandbook.Model.FrontMatter;

/// <summary>A value of a file's front matter with its exact place. Equal to another where both are the same place of the same tree.</summary>
public readonly record struct FrontMatterNode
{
    private readonly FrontMatterTree tree;
    private readonly int row;

    internal FrontMatterNode(FrontMatterTree tree, int row) => (this.tree, this.row) = (tree, row);

    internal bool IsRoot => row == 0;

    internal int Row => row;

    public FrontMatterKind Kind => tree[row].Kind;

    /// <summary>The text as written, quotes included.</summary>
    public TextRange Range => tree[row].Range;

    /// <summary>The value of a scalar, without quotes and escapes; empty for any other kind.</summary>
    public ReadOnlySpan<char> Text => tree.TextOf(row);

    /// <summary>Whether a scalar was quoted or a block: a quoted <c>true</c> is a text.</summary>
    public bool Quoted => tree[row].Quoted;

    /// <summary>A key with nothing after it, or YAML's two ways of saying null.</summary>
    public bool IsNothing => Kind == FrontMatterKind.Scalar && !Quoted && Text is "" or "~" or "null";

    /// <summary>Of a list; empty for any other kind.</summary>
    public FrontMatterItems Items => new(tree, row);

    /// <summary>Of a map; empty for any other kind.</summary>
    public FrontMatterEntries Entries => new(tree, row);

    /// <summary>Whether it is a list without items or a map without entries.</summary>
    public bool HasNothingIn => Kind is FrontMatterKind.List or FrontMatterKind.Map && tree[row].Next == row + 1;

    /// <summary>The entry of a map under a name; null where it has none, and for any other kind.</summary>
    public FrontMatterEntry? this[ReadOnlySpan<char> name]
    {
        get
        {
            for (var key = row + 1; Kind == FrontMatterKind.Map && key < tree[row].Next; key = tree[key + 1].Next)
            {
                if (tree.IsText(key, name))
                    return new(new(tree, key), new(tree, key + 1));
            }

            return null;
        }
    }
}

/// <summary>A key, which is a scalar, and its value.</summary>
public readonly record struct FrontMatterEntry(FrontMatterNode Key, FrontMatterNode Value);
