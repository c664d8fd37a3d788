using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>A subject that is listed as too narrow, or that is one topic of another community.</summary>
internal sealed class ScopeTooNarrow : HandbookRule
{
    public override Rule Rule { get; } = new("scope-too-narrow", Severity.Warning, "The subject gives a community of its own enough to do.")
    {
        Guidance = new("scope", "too-narrow", "The subject should not be so narrow that the CoP gives its members little value."),
        Why = "A subject that is one topic of another group splits the people who care for it, and soon has nothing new to offer.",
        Fires = new("subject: Unit testing"),
        Passes = new("subject: Testing"),
    };

    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var narrow = context.Settings.NarrowSubjects.Select(SameWords.Key).ToHashSet(StringComparer.Ordinal);
        var live = context.Handbook.Communities.Where(file => file.Charter.Status.IsProposedOrLater()).ToList();
        var covered = live
            .SelectMany(file => (file.Charter.Scope?.In ?? []).Select(item => (Item: item.Item, File: file)))
            .Where(entry => entry.Item is not null)
            .ToLookup(entry => SameWords.Key(entry.Item!), entry => entry.File, StringComparer.Ordinal);
        foreach (var file in live)
        {
            if (file.Charter.Subject is not { } subject)
                continue;
            var key = SameWords.Key(subject);
            if (narrow.Contains(key))
                yield return Rule.Report(
                    file.Places.At("subject"),
                    $"'{Words.Seen(subject)}' is too narrow for a community of its own: handbook.yml lists it under 'narrow-subjects'",
                    "widen the subject, as from unit testing to 'Testing', or join the community that covers it");
            else if (covered[key].FirstOrDefault(other => other.Id != file.Id) is { } other)
                yield return Rule.Report(
                    file.Places.At("subject"),
                    $"'{Words.Seen(subject)}' is already in the scope of '{Words.Seen(other.Subject)}' ({other.Path.InContent})",
                    "join that community, or widen the subject, or agree with its coordinator to take the topic out of its scope");
        }
    }
}
