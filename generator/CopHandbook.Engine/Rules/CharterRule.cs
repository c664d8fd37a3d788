using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>A rule that looks at one charter at a time: a pure function, in a file of its own, listed in <see cref="RuleCatalogue"/>.</summary>
internal abstract class CharterRule
{
    public abstract Rule Rule { get; }

    /// <summary>
    /// Whether it looks at what the charter said before. All others look at the charter, the settings and the day alone: where they
    /// find nothing, that is kept from build to build.
    /// </summary>
    public virtual bool LooksBack => false;

    /// <param name="file">A charter whose front matter could be read; any of its fields may be absent or unreadable.</param>
    public abstract IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context);
}
