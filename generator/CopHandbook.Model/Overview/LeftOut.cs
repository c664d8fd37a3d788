using CopHandbook.Model.Charters;
using CopHandbook.Model.Site;

namespace CopHandbook.Model.Overview;

/// <summary>What a figure is about.</summary>
public enum FigureKind
{
    WorkTime,
    CoordinatorTime,
    MeetingHours,
    Refreshments,
    Materials,
}

/// <summary>What a charter asks for and no sum has, since it would rest on a guess or nobody has agreed to it.</summary>
public sealed record LeftOut(CommunityCard Community, FigureKind Kind, WhyLeftOut Why)
{
    /// <summary>The hours, for work time and the coordinator's.</summary>
    public TimeAllocation? Allocation { get; init; }

    /// <summary>The meeting, for its hours and its refreshments.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>The cost, for materials.</summary>
    public MaterialCost? Material { get; init; }
}
