using System.Collections.Frozen;

namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>Rules by which a field reports a value that it cannot read, where it has one of its own.</summary>
public static class UnreadableRules
{
    public static readonly IReadOnlyList<Rule> All =
    [
        new("schema-version", Severity.Error, "The charter's schema is one that this build knows: 1."),
        new("status-unknown", Severity.Error, "The status is proposed, forming, active, paused or retired."),
        new("goal-kind-unknown", Severity.Error, "A goal's kind is support, educate, evaluate, evangelise or other."),
        new("goal-audience-unknown", Severity.Error, "A goal is for audiences that the guidance defines."),
        new("format-unknown", Severity.Error, "A format is one of the nine of the guidance, a mode one that exists."),
        new("time-invalid", Severity.Error, "Hours and amounts are not negative; units, currencies and time zones exist."),
    ];

    private static readonly FrozenDictionary<string, Rule> ByName = All.ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);

    /// <param name="name">Empty for <see cref="WrongType"/>.</param>
    public static Rule Named(string name) => name.Length == 0 ? WrongType.Rule : ByName[name];
}
