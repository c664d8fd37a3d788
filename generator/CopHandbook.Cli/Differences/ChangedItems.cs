using CopHandbook.Model.History;

namespace CopHandbook.Cli.Differences;

/// <summary>The items behind the counts of a list's change, each with a sign: come, in other words, or gone.</summary>
internal static class ChangedItems
{
    /// <summary>Items that no words are known by are left out; the counts tell of them.</summary>
    public static IEnumerable<(char Sign, string Words)> Of(CharterChange change) => change is ListChange list
        ? Signed('+', list.Added).Concat(Signed('~', list.Changed)).Concat(Signed('-', list.Removed))
        : [];

    private static IEnumerable<(char Sign, string Words)> Signed(char sign, IEnumerable<string> items) =>
        items.Where(item => item.Length > 0).Select(item => (sign, item));
}
