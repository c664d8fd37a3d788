using CopHandbook.Model.History;

namespace CopHandbook.Engine.Changes;

/// <summary>Which fields make up which part of a charter, and how a change of it is told. A test holds that no field is left out.</summary>
internal static class CharterParts
{
    public static readonly IReadOnlyList<PartFields> All =
    [
        new(CharterPart.Schema, PartForm.Value, "schema"),
        new(CharterPart.Subject, PartForm.Value, "subject"),
        new(CharterPart.Status, PartForm.Status, "status"),
        new(CharterPart.FormerIds, PartForm.Names, "aliases"),
        new(CharterPart.Started, PartForm.Day, "started"),
        new(CharterPart.Summary, PartForm.Whole, "summary"),
        new(CharterPart.Relevance, PartForm.Whole, "relevance"),
        new(CharterPart.Focus, PartForm.Whole, "organisation-focus"),
        new(CharterPart.Sponsor, PartForm.Value, "sponsor.name"),
        new(CharterPart.Agreement, PartForm.Day, "sponsor.agreed"),
        new(CharterPart.Approvals, PartForm.Names, "sponsor.approves"),
        new(CharterPart.Goals, PartForm.Texts, "goals"),
        new(CharterPart.Review, PartForm.Day, "review.due"),
        new(CharterPart.Review, PartForm.Whole, "review.after"),
        new(CharterPart.Reviews, PartForm.Names, "review.log"),
        new(CharterPart.Scope, PartForm.Whole, "scope.statement"),
        new(CharterPart.InScope, PartForm.Texts, "scope.in"),
        new(CharterPart.OutOfScope, PartForm.Texts, "scope.out"),
        new(CharterPart.Coordinator, PartForm.Value, "coordinator.current.name"),
        new(CharterPart.CoordinatorTerm, PartForm.Whole, "coordinator.current.from", "coordinator.current.to"),
        new(CharterPart.NextCoordinator, PartForm.Value, "coordinator.next.name"),
        new(CharterPart.NextCoordinator, PartForm.Whole, "coordinator.next.from", "coordinator.next.to"),
        new(CharterPart.PastCoordinators, PartForm.Names, "coordinator.past"),
        new(CharterPart.Rotation, PartForm.Whole, "coordinator.rotating", "coordinator.term"),
        new(CharterPart.CoreGroup, PartForm.Names, "core-group"),
        new(CharterPart.Membership, PartForm.Whole, "membership"),
        new(CharterPart.KickOff, PartForm.Day, "format.kickoff"),
        new(CharterPart.Format, PartForm.Whole, "format.chosen", "format.note"),
        new(CharterPart.Meetings, PartForm.Texts, "format.meetings"),
        new(CharterPart.Activities, PartForm.Names, "format.activities"),
        new(CharterPart.Budget, PartForm.Hours, "time.cop-budget"),
        new(CharterPart.CoordinatorTime, PartForm.Hours, "time.coordinator"),
        new(CharterPart.PersonalTime, PartForm.Whole, "time.per-person"),
        new(CharterPart.Materials, PartForm.Texts, "costs.materials"),
        new(CharterPart.Channels, PartForm.Whole, "channels"),
        new(CharterPart.Links, PartForm.Whole, "links"),
        new(CharterPart.Related, PartForm.Names, "related"),
        new(CharterPart.Related, PartForm.Whole, "part-of", "spun-out-of"),
        new(CharterPart.Tags, PartForm.Names, "tags"),
        new(CharterPart.Outputs, PartForm.Texts, "outputs"),
        new(CharterPart.Retirement, PartForm.Whole, "retired"),
        new(CharterPart.Visibility, PartForm.Whole, "visibility"),
        new(CharterPart.Waivers, PartForm.Names, "waive"),
    ];
}

/// <summary>Fields that are told of together, by their paths.</summary>
internal sealed record PartFields(CharterPart Part, PartForm Form, params string[] Fields);

/// <summary>How a change of a part is told.</summary>
internal enum PartForm
{
    /// <summary>What it was and what it is.</summary>
    Value,
    Day,
    Status,
    Hours,

    /// <summary>That it differs.</summary>
    Whole,

    /// <summary>Which items came and went; one in another's place is the other one reworded.</summary>
    Texts,

    /// <summary>Which items came and went; one in another's place is somebody, or something, else.</summary>
    Names,
}
