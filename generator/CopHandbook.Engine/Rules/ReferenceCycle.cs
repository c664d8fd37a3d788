using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Communities that are parts of each other, or came out of each other.</summary>
internal sealed class ReferenceCycle : HandbookRule
{
    /// <summary>A chain that is longer is shortened: each of its members prints it.</summary>
    private const int MostPrinted = 8;

    public override Rule Rule { get; } = new(
        "reference-cycle", Severity.Error,
        "No community is a part of itself, or came out of itself, by way of others.")
    {
        Why = "Pages that show where a community belongs would go round for ever, and one of the lines is wrong.",
        Fires = new("part-of: cloud") { Beside = [new("cloud", "subject: Cloud\npart-of: aws")] },
        Passes = new("part-of: cloud") { Beside = [new("cloud", "subject: Cloud")] },
    };

    public override IEnumerable<Diagnostic> Check(RuleContext context) =>
        Cycles(context.Handbook.Communities, "part-of", charter => charter.PartOf)
            .Concat(Cycles(context.Handbook.Communities, "spun-out-of", charter => charter.SpunOutOf));

    // Each community has one such line at most, so that every walk ends, and each step is taken once.
    private IEnumerable<Diagnostic> Cycles(IReadOnlyList<CharterFile> communities, string field, Func<Charter, CommunityId?> target)
    {
        var byId = communities.DistinctBy(file => file.Id).ToDictionary(file => file.Id);
        var walks = new Dictionary<CommunityId, int>();
        for (var walk = 0; walk < communities.Count; walk++)
        {
            var path = new List<CharterFile>();
            var current = communities[walk];
            while (current is not null && walks.TryAdd(current.Id, walk))
            {
                path.Add(current);
                current = target(current.Charter) is { } next ? byId.GetValueOrDefault(next) : null;
            }

            if (current is null || walks[current.Id] != walk)
                continue;
            var cycle = path[path.FindIndex(file => file.Id == current.Id)..];
            // A community that names itself is an unknown reference.
            for (var i = 0; cycle.Count > 1 && i < cycle.Count; i++)
                yield return Rule.Report(
                    cycle[i].Places.At(field),
                    $"'{field}' goes round: {Chain(cycle, i)}",
                    "remove the line from the charter of the community that is the whole, or the origin, of the others");
        }
    }

    private static string Chain(List<CharterFile> cycle, int first)
    {
        var printed = Enumerable.Range(first, Math.Min(cycle.Count, MostPrinted)).Select(i => cycle[i % cycle.Count].Id.Value);
        return string.Join(" → ", [.. printed, .. cycle.Count > MostPrinted ? ["…"] : Array.Empty<string>(), cycle[first].Id.Value]);
    }
}
