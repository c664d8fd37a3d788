using System.Collections.Frozen;

namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>Rules by which a field reports a value that it cannot read, where it has one of its own.</summary>
public static class UnreadableRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        SchemaVersion.Rule,
        new("status-unknown", Severity.Error, "The status is proposed, forming, active, paused or retired.")
        {
            Guidance = new(
                "starting",
                "the-four-steps",
                "A new CoP is started in four steps, and each of them settles something that its charter records."),
            Why = "The status decides what the charter needs to say and where the community is shown, so it is one of five words.",
            Fires = new("status: running"),
            Passes = new("status: active"),
        },
        new("goal-kind-unknown", Severity.Error, "A goal's kind is support, educate, evaluate, evangelise or other.")
        {
            Guidance = new(
                "goals",
                "seven-common-goals",
                "The seven common goals below are of four kinds: support, educate, evaluate and evangelise."),
            Why = "Readers find communities by kind of goal, and advice on formats depends on it. What fits none of the four is of "
                + "kind other.",
            Fires = new("goals:\n  - kind: teach\n    for: [practitioner]\n    text: Teach one another new techniques."),
            Passes = new("goals:\n  - kind: educate\n    for: [practitioner]\n    text: Teach one another new techniques."),
        },
        new("goal-audience-unknown", Severity.Error, "A goal is for audiences that the guidance defines.")
        {
            Guidance = new(
                "goals",
                "who-goals-are-for",
                "Every goal is for someone, and we use four words to say whom: practitioner, apprentice, other and public."),
            Why = "The same word should mean the same people in every charter.",
            Fires = new("goals:\n  - kind: educate\n    for: [everyone]\n    text: Help people to recognise a suspicious message."),
            Passes = new("goals:\n  - kind: educate\n    for: [practitioner, apprentice, other]\n    text: Help people to recognise "
                + "a suspicious message."),
        },
        new("format-unknown", Severity.Error, "A format is one of the nine of the guidance, a mode one that exists.")
        {
            Guidance = new("format", "the-nine-formats", "Nine formats are common, and a CoP often uses more than one of them."),
            Why = "With the same nine words in every charter, readers know what to expect and can look for it.",
            Fires = new("format:\n  kickoff: 2026-01-05\n  chosen: each-session\n  activities: [webinar]"),
            Passes = new("format:\n  kickoff: 2026-01-05\n  chosen: each-session\n  activities: [training]"),
        },
        TimeInvalid.Rule,
    ];

    private static readonly FrozenDictionary<string, Rule> ByName = All.ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);

    /// <param name="name">Empty for <see cref="WrongType"/>.</param>
    public static Rule Named(string name) => name.Length == 0 ? WrongType.Rule : ByName[name];
}
