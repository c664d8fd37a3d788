using System.Collections;

namespace CopHandbook.Model.FrontMatter;

/// <summary>The items of a list in their order. Each list of each charter is walked many times, so a walk makes no object. The default has none.</summary>
public readonly struct FrontMatterItems : IEnumerable<FrontMatterNode>
{
    private readonly FrontMatterTree? tree;
    private readonly int row;

    internal FrontMatterItems(FrontMatterTree? tree, int row) => (this.tree, this.row) = (tree, row);

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in this)
                count++;
            return count;
        }
    }

    public Walk GetEnumerator() => new(tree, row);

    IEnumerator<FrontMatterNode> IEnumerable<FrontMatterNode>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Walk : IEnumerator<FrontMatterNode>
    {
        private readonly FrontMatterTree? tree;
        private readonly int end;
        private int item;
        private int next;

        internal Walk(FrontMatterTree? tree, int row)
        {
            this.tree = tree;
            (item, next) = (row, row + 1);
            end = tree?[row].Kind == FrontMatterKind.List ? tree[row].Next : next;
        }

        public readonly FrontMatterNode Current => new(tree!, item);

        readonly object IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (next >= end)
                return false;
            item = next;
            next = tree![item].Next;
            return true;
        }

        public readonly void Reset() => throw new NotSupportedException();

        public readonly void Dispose()
        {
        }
    }
}
