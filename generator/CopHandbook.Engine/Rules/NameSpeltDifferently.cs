using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>
/// A name or tag is written in two ways that differ in case, accents, spaces, hyphens, the order of words or the form of
/// Unicode alone.
/// </summary>
internal sealed class NameSpeltDifferently : HandbookRule
{
    public override Rule Rule { get; } =
        new("name-spelt-differently", Severity.Warning, "A person, and a tag, is spelt the same in all charters.")
        {
            Why = "Each spelling has a page of its own, so neither shows all that the person does, or all communities with the tag. "
                + "A machine cannot know whether they are one, and never joins them unasked.",
            Fires = new("core-group: [Ada Example]") { Beside = [new("security", "subject: Security\ncore-group: [\"Example, Ada\"]")] },
            Passes = new("core-group: [Ada Example]") { Beside = [new("security", "subject: Security\ncore-group: [Ada Example]")] },
        };

    public override IEnumerable<Diagnostic> Check(RuleContext context) => context.SpeltNames.Value.SelectMany(Check);

    private IEnumerable<Diagnostic> Check(SpeltNames names)
    {
        var usual = new Dictionary<string, SpeltName>(StringComparer.Ordinal);
        foreach (var name in names.ByUse)
        {
            var keys = Keys(name);
            var known = keys.Select(usual.GetValueOrDefault).FirstOrDefault(other => other is not null);
            foreach (var key in keys)
                usual.TryAdd(key, known ?? name);
            if (known is null)
                continue;
            foreach (var problem in names.Report(Rule, name, known, Difference(name, known)))
                yield return problem;
        }
    }

    private static string Difference(SpeltName name, SpeltName known) =>
        name.Plain.Composed == known.Plain.Composed ? "looks the same as, and is not made of the same characters as," : "is spelt";

    // The first makes the order of words equal, the second the gaps between them.
    private static string[] Keys(SpeltName name) => name.Plain.Words.Count == 0
        ? [name.Plain.Composed]
        : [string.Join(' ', name.Plain.Words.Order(StringComparer.Ordinal)), "=" + name.Plain.Letters];
}
