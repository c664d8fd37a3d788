using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Schema;

/// <summary>The charter's schema as a form asks for it, by the steps of "Starting a new CoP".</summary>
internal static class FormFields
{
    private static readonly Dictionary<string, FieldReference> References = FieldReferences.OfCharter.ToDictionary(field => field.Path, StringComparer.Ordinal);

    private static readonly CharterDraft Proposal = new();

    /// <summary>What the file says by itself: nobody is asked.</summary>
    public static readonly IReadOnlyList<string> NeverAsked = ["schema"];

    /// <summary>What answers a need of the group around it, or is nearly always said where the group is there.</summary>
    private static readonly HashSet<string> Answers = new(StringComparer.Ordinal)
    {
        "scope.statement", "coordinator.term", "coordinator.current.name", "coordinator.current.from", "coordinator.past[].name",
        "format.chosen", "format.meetings[]", "format.activities[]", "format.meetings[].title", "format.meetings[].cadence",
        "format.meetings[].weekday", "format.meetings[].nth", "format.meetings[].start", "format.meetings[].duration",
        "format.meetings[].where", "review.log[].date", "review.log[].outcome",
    };

    // What the status is decides what is needed, so it is asked first; what belongs to no step comes last.
    private static readonly (StartingStep? Step, string[] Fields)[] Order =
    [
        (null, ["status"]),
        (StartingStep.Outline, ["subject", "goals", "time", "sponsor", "relevance", "organisation-focus", "costs"]),
        (StartingStep.Appoint, ["coordinator", "core-group"]),
        (StartingStep.KickOff, ["format"]),
        (StartingStep.Record,
        [
            "started", "scope", "summary", "review", "membership", "channels", "links", "tags", "related", "part-of", "spun-out-of", "outputs",
        ]),
        (null, ["retired", "aliases", "visibility", "waive"]),
    ];

    /// <summary>The fields that are understood and advised against are left out.</summary>
    public static IReadOnlyList<FormStep> OfCharter { get; } =
        [.. Order.Select(step => new FormStep(step.Step, [.. step.Fields.Select(name => Of(SchemaShapes.Charter[name]!, "", ""))]))];

    /// <param name="prefix">Of the reference: <c>goals[].</c>.</param>
    /// <param name="draftPrefix">Of the draft: <c>goals.</c>.</param>
    private static FormField Of(FieldShape field, string prefix, string draftPrefix)
    {
        var isList = field.Shape is ListShape { Item: GroupShape };
        var path = prefix + field.Name + (isList ? "[]" : "");
        var inner = field.Shape is ListShape list ? list.Item : field.Shape;
        IReadOnlyList<FormField> fields = inner is GroupShape group
            ? [.. group.Fields.Where(one => !one.Field.Deprecated).Select(one => Of(one, path + ".", $"{draftPrefix}{field.Name}."))]
            : [];
        var isProposed = Proposal.Has(draftPrefix + field.Name, field);
        var isNeeded = field.Needed is { Status: not CommunityStatus.Retired } || Answers.Contains(path);
        return new(References[path], field.Name, ControlOf(field))
        {
            IsProposed = isProposed,
            IsForemost = isProposed || isNeeded || !isList && fields.Any(one => one.IsForemost),
            Fields = fields,
        };
    }

    private static FormControl ControlOf(FieldShape field) => field.Shape switch
    {
        GroupShape => FormControl.Group,
        ListShape { Item: GroupShape } => FormControl.Groups,
        ListShape { Item: WordShape } => FormControl.Words,
        ListShape => FormControl.Lines,
        WordShape => FormControl.Word,
        ValueShape { Kind: var kind } when kind == ValueKind.For(typeof(bool)) => FormControl.Truth,
        ValueShape { Kind: var kind } when kind == ValueKind.For(typeof(DateOnly)) => FormControl.Day,
        ValueShape { Kind: var kind } when kind == ValueKind.For(typeof(TimeOnly)) => FormControl.Time,
        ValueShape { Kind.IsNumber: true } => FormControl.Number,
        // An example that is a sentence asks for sentences.
        ValueShape { Kind: var kind } when kind == ValueKind.Text && field.Field.Example.EndsWith('.') => FormControl.Sentences,
        ValueShape => FormControl.Line,
        _ => throw new InvalidOperationException($"no form asks for '{field.Name}' yet"),
    };
}
