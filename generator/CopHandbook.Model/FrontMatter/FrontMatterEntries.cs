using System.Collections;

namespace CopHandbook.Model.FrontMatter;

/// <summary>The entries of a map in their order. As with <see cref="FrontMatterItems"/>, a walk makes no object. The default has none.</summary>
public readonly struct FrontMatterEntries : IEnumerable<FrontMatterEntry>
{
    private readonly FrontMatterTree? tree;
    private readonly int row;

    internal FrontMatterEntries(FrontMatterTree? tree, int row) => (this.tree, this.row) = (tree, row);

    public Walk GetEnumerator() => new(tree, row);

    IEnumerator<FrontMatterEntry> IEnumerable<FrontMatterEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Walk : IEnumerator<FrontMatterEntry>
    {
        private readonly FrontMatterTree? tree;
        private readonly int end;
        private int key;
        private int next;

        internal Walk(FrontMatterTree? tree, int row)
        {
            this.tree = tree;
            (key, next) = (row, row + 1);
            end = tree?[row].Kind == FrontMatterKind.Map ? tree[row].Next : next;
        }

        public readonly FrontMatterEntry Current => new(new(tree!, key), new(tree!, key + 1));

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next >= end)
                return false;
            key = next;
            next = tree![key + 1].Next;
            return true;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
