using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>One person coordinates several active communities. It is said in each of them.</summary>
internal sealed class CoordinatesMany : HandbookRule
{
    public override Rule Rule { get; } =
        new("coordinates-many", Severity.Note, "Nobody coordinates more than one active community.")
        {
            Why = "Coordinating takes time between the meetings too, and a person who has two communities to look after tends to lose one.",
            Fires = new("") { Beside = [new("security", "subject: Security")] },
            Passes = new("")
            {
                Beside =
                [
                    new("security", "subject: Security\ncoordinator:\n  rotating: true\n  term: 3 months\n"
                        + "  current: { name: Tomos Sample, from: 2026-01-05 }"),
                ],
            },
        };

    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var coordinating = context.Handbook.Communities
            .Where(file => file.Charter is { Status: CommunityStatus.Active, Coordinator.Current.Name: not null })
            .GroupBy(file => file.Charter.Coordinator!.Current!.Name!, CharterPeople.SameName)
            .Where(files => files.Count() > 1);
        foreach (var files in coordinating)
        {
            // The first two stand for all: a list in each would grow with the square of their number.
            var (first, second) = (files.First(), files.ElementAt(1));
            foreach (var file in files)
            {
                var other = ReferenceEquals(file, first) ? second : first;
                yield return Rule.Report(
                    file.Places.At("coordinator.current.name"),
                    $"{file.Charter.Coordinator!.Current!.Name} coordinates {other.Subject} too",
                    "ask whether somebody else would like to take one of the two on")
                    with
                { Related = [other.Places.At("coordinator.current.name")] };
            }
        }
    }
}
