using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A rule that compares charters with one another; linear in their number.</summary>
internal abstract class HandbookRule
{
    public abstract Rule Rule { get; }

    /// <summary>Whether it looks at more of a charter than its fields and their places, so that an edit of the text below may matter to it.</summary>
    public virtual bool ReadsTexts => false;

    public abstract IEnumerable<Diagnostic> Check(RuleContext context);
}
