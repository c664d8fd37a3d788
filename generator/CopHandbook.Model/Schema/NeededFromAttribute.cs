using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Model.Schema;

/// <summary>
/// The first status at which a field is needed, by the steps of "Starting a new CoP"; it stays needed until retirement.
/// <see cref="CommunityStatus.Retired"/> means needed in retirement alone.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NeededFromAttribute(CommunityStatus status) : Attribute
{
    public CommunityStatus Status { get; } = status;

    /// <summary>Needed at every status: in retirement too, and while the status itself is not known.</summary>
    public bool Always { get; init; }

    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The rule of its own that reports the absence; empty for <c>field-missing-for-status</c>.</summary>
    public string Rule { get; init; } = "";
}
