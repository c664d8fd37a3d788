using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>Two communities have one subject or one address.</summary>
internal sealed class DuplicateId : HandbookRule
{
    public override Rule Rule { get; } = new("duplicate-id", Severity.Error, "Subjects, ids and former ids each belong to one community.")
    {
        Guidance = new("scope", "a-single-subject", "A CoP is formed around a single subject."),
        Why = "People, links and redirects must find one group for one name; ids and aliases that differ only in case are one address.",
        Fires = new("subject: Cloud costs") { Beside = [new("cloud-costs", "subject: Cloud costs")] },
        Passes = new("subject: AWS") { Beside = [new("cloud-costs", "subject: Cloud costs")] },
    };

    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var communities = context.Handbook.Communities;
        return Subjects(communities).Concat(Ids(communities)).Concat(Aliases(communities));
    }

    private IEnumerable<Diagnostic> Subjects(IEnumerable<CharterFile> communities)
    {
        var subjects = new SharedValues();
        foreach (var file in communities)
        {
            // A successor may take the subject over from a community that has retired.
            if (file.Charter is { Subject: { } subject } && file.Charter.Status.IsProposedOrLater())
                subjects.Add(SameWords.Key(subject), file, "subject", subject);
        }

        return subjects.Shared().Select(shared => Rule.Report(
            shared.Use.Span,
            $"the subject '{Words.Seen(shared.Use.Written)}' is also that of {shared.Others}",
            "join the two communities, or say in each subject what sets it apart")
            with
        { Related = [shared.Other.Span] });
    }

    private IEnumerable<Diagnostic> Ids(IEnumerable<CharterFile> communities)
    {
        var ids = new SharedValues();
        foreach (var file in communities)
            ids.Add(file.Id.Value, file, "", file.Id.Value);
        return ids.Shared().Select(shared => Rule.Report(
            shared.Use.Span,
            $"the id '{shared.Use.Written}' is also that of {shared.Others}",
            "rename one of the two files: names that differ only in case or in punctuation are one address")
            with
        { Related = [shared.Other.Span] });
    }

    private IEnumerable<Diagnostic> Aliases(IReadOnlyList<CharterFile> communities)
    {
        var owners = communities.DistinctBy(file => file.Id).ToDictionary(file => Alias.OfId(file.Id.Value), StringComparer.Ordinal);
        var aliases = new SharedValues();
        foreach (var file in communities)
        {
            var own = new HashSet<string>(StringComparer.Ordinal);
            for (var i = 0; i < file.Charter.Aliases.Count; i++)
            {
                var (alias, path) = (file.Charter.Aliases[i], $"aliases[{i}]");
                var key = alias.Address;
                if (owners.TryGetValue(key, out var owner) && owner.Id != file.Id)
                    yield return Rule.Report(
                        file.Places.At(path),
                        $"the alias '{Words.Seen(alias.Value)}' is the id of '{Words.Seen(owner.Subject)}' ({owner.Path.InContent})",
                        "remove the alias: an address leads to one community")
                        with
                    { Related = [owner.Places.At("")] };
                else if (!own.Add(key))
                    yield return Rule.Report(
                        file.Places.At(path), $"the alias '{Words.Seen(alias.Value)}' is given twice", "keep one of the two");
                else
                    aliases.Add(key, file, path, alias.Value);
            }
        }

        foreach (var shared in aliases.Shared())
            yield return Rule.Report(
                shared.Use.Span,
                $"the alias '{Words.Seen(shared.Use.Written)}' is also that of {shared.Others}",
                "keep it in the charter that it should lead to, and remove it from the other")
                with
            { Related = [shared.Other.Span] };
    }
}
