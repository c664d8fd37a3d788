using System.Collections.ObjectModel;
using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;
using CopHandbook.Model.Settings;

namespace CopHandbook.Engine.Rules;

/// <summary>All that a rule may know: the whole handbook, what its charters said before, and the declared build date.</summary>
internal sealed record RuleContext(Handbook Handbook, DateOnly Today)
{
    /// <summary>
    /// Earlier versions of the charters that were committed after their sponsors had agreed, oldest first: the one that the
    /// sponsor saw, and those after it. Without a history there are none.
    /// </summary>
    public IReadOnlyDictionary<CommunityId, IReadOnlyList<EarlierCharter>> Agreed { get; init; } =
        ReadOnlyDictionary<CommunityId, IReadOnlyList<EarlierCharter>>.Empty;

    /// <summary>The names of people, and the tags, of all charters: made once, for the rules that compare spellings.</summary>
    public required Lazy<IReadOnlyList<SpeltNames>> SpeltNames { get; init; }

    public HandbookSettings Settings => Handbook.Settings;

    public Thresholds Thresholds => Settings.Thresholds;
}
