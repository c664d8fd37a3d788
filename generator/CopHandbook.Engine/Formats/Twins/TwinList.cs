using System.Globalization;

namespace CopHandbook.Engine.Formats.Twins;

/// <summary>A list while it is read: of bullets, of numbers, or of names with what is told of each.</summary>
internal sealed class TwinList(string element, string? start)
{
    private int number = int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first - 1 : 0;

    /// <summary>Whether an item of it is being read.</summary>
    public bool IsInItem { get; private set; }

    /// <summary>How much the line had when the name of the item ended.</summary>
    public int NameEnd { get; set; }

    /// <returns>The sign of the next item, and whether it is the first.</returns>
    public (string Mark, bool IsFirst) NextItem()
    {
        var isFirst = !IsInItem;
        IsInItem = true;
        number++;
        return (element == "ol" ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- ", isFirst);
    }
}
