using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>One item is both in and out of scope.</summary>
internal sealed class ScopeContradiction : CharterRule
{
    public override Rule Rule { get; } = new("scope-contradiction", Severity.Error, "No item is both in scope and out of scope.")
    {
        Why = "Somebody who reads both lines cannot know whether to come.",
        Fires = new("scope:\n  in: [AWS native services, Cost reports]\n  out: [Cost reports]"),
        Passes = new("scope:\n  in: [AWS native services, Cost reports]\n  out: [AWS marketplace services]"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Scope is not { In.Count: > 0, Out.Count: > 0 } scope)
            yield break;
        var inScope = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < scope.In.Count; i++)
        {
            if (scope.In[i].Item is { } item)
                inScope.TryAdd(SameWords.Key(item), i);
        }

        for (var i = 0; i < scope.Out.Count; i++)
        {
            if (scope.Out[i].Item is { } item && inScope.TryGetValue(SameWords.Key(item), out var first))
                yield return Rule.Report(
                    file.Places.At($"scope.out[{i}].item"),
                    $"'{Words.Seen(item)}' is both in scope and out of scope",
                    "remove it from 'in' or from 'out', or say in each which part is meant")
                    with
                { Related = [file.Places.At($"scope.in[{first}].item")] };
        }
    }
}
