using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A community that runs points to one that has ended.</summary>
internal sealed class RetiredReference : HandbookRule
{
    public override Rule Rule { get; } = new(
        "retired-reference", Severity.Warning,
        "Communities refer to communities that have not retired.")
    {
        Why = "Readers who follow the reference find a group that no longer meets.",
        Fires = new("related: [cloud-costs]")
        {
            Beside = [new("cloud-costs", Retired) { Without = ["coordinator", "format"] }],
        },
        Passes = new("related: [cloud-costs]") { Beside = [new("cloud-costs", "subject: Cloud costs")] },
    };

    private const string Retired =
        "subject: Cloud costs\nstatus: retired\nretired:\n  on: 2025-06-30\n  reason: The costs are under control.";

    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var retired = context.Handbook.Communities
            .Where(file => file.Charter.Status == CommunityStatus.Retired)
            .DistinctBy(file => file.Id)
            .ToDictionary(file => file.Id);
        foreach (var file in context.Handbook.Communities.Where(file => file.Charter.Status.IsProposedOrLater()))
        {
            foreach (var reference in CharterReferences.Of(file.Charter))
            {
                if (retired.TryGetValue(reference.Id, out var ended))
                    yield return Rule.Report(
                        file.Places.At(reference.Path),
                        $"'{reference.Id}' has retired{(ended.Charter.Retired?.On is { } day ? $", on {Day.Of(day)}" : "")}",
                        ended.Charter.Retired?.Successor is { } successor && successor != file.Id
                            ? $"name '{successor}', which carries on from it, or remove the reference"
                            : "remove the reference, or name a community that still runs");
            }
        }
    }
}
