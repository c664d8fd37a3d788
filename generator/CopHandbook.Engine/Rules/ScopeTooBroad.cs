using System.Text.RegularExpressions;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>A subject in which no two members need share an interest.</summary>
internal sealed partial class ScopeTooBroad : CharterRule
{
    public override Rule Rule { get; } = new(
        "scope-too-broad", Severity.Warning,
        "The subject is narrow enough for most topics to interest most members.")
    {
        Guidance = new(
            "scope", "too-broad",
            "Nor should the subject be so broad that the group has difficulty finding topics in it that interest most of its members."),
        Why = "A group about everything finds few topics that most of its members care for, and they stop coming.",
        Fires = new("subject: All of software engineering"),
        Passes = new("subject: Testing"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        var charter = file.Charter;
        if (!charter.Status.IsProposedOrLater())
            yield break;
        if (charter.Subject is { } subject && Broad().Match(subject) is { Success: true } inSubject)
            yield return At(file, "subject", subject, inSubject.Value);
        // A statement is running text: further in, such words mostly say what is not covered.
        if (charter.Scope?.Statement is { } statement && Broad().Match(statement) is { Success: true, Index: 0 } inStatement)
            yield return At(file, "scope.statement", statement, inStatement.Value);
        for (var i = 0; i < charter.Scope?.In.Count; i++)
        {
            if (charter.Scope.In[i].Item is { } item && Broad().Match(item) is { Success: true } inItem)
                yield return At(file, $"scope.in[{i}].item", item, inItem.Value);
        }
    }

    private Diagnostic At(CharterFile file, string path, string text, string words) => Rule.Report(
        file.Places.At(path),
        $"'{Words.Seen(text)}' is broad for one group: it says '{words}'",
        "choose a part that most members share, for instance 'Testing' in place of all of software engineering");

    [GeneratedRegex(@"\b(all\s+of|everything|software\s+engineering)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Broad();
}
