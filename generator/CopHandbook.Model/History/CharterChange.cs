using CopHandbook.Model.Charters;

namespace CopHandbook.Model.History;

/// <summary>One thing that differs between two states of a charter.</summary>
public abstract record CharterChange(CharterPart Part);

/// <summary>A short value: null on the side that has none.</summary>
public sealed record ValueChange(CharterPart Part, string? From, string? To) : CharterChange(Part);

/// <summary>A day: null on the side that has none.</summary>
public sealed record DayChange(CharterPart Part, DateOnly? From, DateOnly? To) : CharterChange(Part);

/// <summary>Hours a month: null on the side that has none.</summary>
public sealed record HoursChange(CharterPart Part, decimal? From, decimal? To) : CharterChange(Part);

/// <summary>How far the community has come.</summary>
public sealed record StatusChange(CommunityStatus? From, CommunityStatus? To) : CharterChange(CharterPart.Status);

/// <summary>Sentences, or a group of fields: that they differ is told, not how.</summary>
public sealed record WholeChange(CharterPart Part, HowChanged How) : CharterChange(Part);

/// <summary>A list, each item by the words that it is known by.</summary>
/// <param name="Changed">Items that are there on both sides and say something else now, by their words now.</param>
public sealed record ListChange(CharterPart Part, IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<string> Changed)
    : CharterChange(Part)
{
    /// <summary>Whether the order is all that differs. Goals are counted, so it can matter.</summary>
    public bool IsOrderAlone => Added.Count + Removed.Count + Changed.Count == 0;
}
