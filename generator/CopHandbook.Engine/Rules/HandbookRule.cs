using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A rule that compares charters with one another; linear in their number.</summary>
internal abstract class HandbookRule
{
    public abstract Rule Rule { get; }

    public abstract IEnumerable<Diagnostic> Check(RuleContext context);
}
