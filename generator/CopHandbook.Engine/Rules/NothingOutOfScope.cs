using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>What is in scope is listed, and nothing says where it ends.</summary>
internal sealed class NothingOutOfScope : CharterRule
{
    public override Rule Rule { get; } = new(
        "nothing-out-of-scope", Severity.Note,
        "A charter that lists what is in scope also says what is not.")
    {
        Guidance = new("worked-example", "scope", "The example says both what is in scope and what is out of scope."),
        Why = "What a group leaves to others saves newcomers a visit, and the coordinator a discussion.",
        Fires = new("scope:\n  in: [AWS native services]"),
        Passes = new("scope:\n  in: [AWS native services]\n  out: [AWS marketplace services]"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.IsProposedOrLater()
            && file.Charter.Scope is { In.Count: > 0 }
            && file.Places.LacksItems("scope.out") && file.Places.Lacks("scope.statement"))
            yield return Rule.Report(
                file.Places.At("scope.out"),
                "the scope says what is in, and not what is out",
                "list under 'out' what people might expect and will not find here, with 'see' where another community covers it");
    }
}
