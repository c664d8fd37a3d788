using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>Holds a handbook to all rules.</summary>
internal static class RuleRunner
{
    public static IEnumerable<Diagnostic> Run(RuleContext context)
    {
        foreach (var file in context.Handbook.Communities)
        {
            // A charter that could not be read says nothing, so it lacks nothing either.
            if (!file.Places.IsReadable)
                continue;
            foreach (var rule in RuleCatalogue.OfCharters)
            {
                foreach (var diagnostic in rule.Check(file, context))
                    yield return diagnostic;
            }
        }

        foreach (var rule in RuleCatalogue.OfHandbook)
        {
            foreach (var diagnostic in rule.Check(context))
                yield return diagnostic;
        }
    }
}
