using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>Two active communities cover one thing.</summary>
internal sealed class ScopeOverlap : HandbookRule
{
    public override Rule Rule { get; } = new("scope-overlap", Severity.Note, "No two active communities list the same item as in scope.")
    {
        Guidance = new("scope", "a-single-subject", "A CoP is formed around a single subject."),
        Why = "Where two groups cover one topic, people do not know which to ask, and each group waits for the other.",
        Fires = new("scope:\n  in: [Cost reports]\n  out: [AWS marketplace services]")
        {
            Beside = [new("cloud-costs", "subject: Cloud costs\nscope:\n  in: [Cost reports]\n  out: [Budgets of projects]")],
        },
        Passes = new("scope:\n  in: [AWS native services]\n  out: [{ item: Cost reports, see: cloud-costs }]")
        {
            Beside = [new("cloud-costs", "subject: Cloud costs\nscope:\n  in: [Cost reports]\n  out: [Budgets of projects]")],
        },
    };

    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var items = new SharedValues();
        foreach (var file in context.Handbook.Communities.Where(file => file.Charter.Status == CommunityStatus.Active))
        {
            for (var i = 0; i < file.Charter.Scope?.In.Count; i++)
            {
                if (file.Charter.Scope.In[i].Item is { } item)
                    items.Add(SameWords.Key(item), file, $"scope.in[{i}].item", item);
            }
        }

        return items.Shared().Select(shared => Rule.Report(
            shared.Use.Span,
            $"'{Words.Seen(shared.Use.Written)}' is also in the scope of {shared.Others}",
            $"agree who covers it, and in the other charter move it to 'out' with 'see', for instance 'see: {shared.Use.File.Id}'")
            with
        { Related = [shared.Other.Span] });
    }
}
