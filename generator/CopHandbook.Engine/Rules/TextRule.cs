using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Engine.Rules;

/// <summary>A rule that looks at one text at a time, letter by letter, be it a charter or a chapter; listed in <see cref="RuleCatalogue"/>.</summary>
internal abstract class TextRule
{
    public abstract Rule Rule { get; }

    /// <param name="places">Has the whole text, also where the front matter could not be read.</param>
    public abstract IEnumerable<Diagnostic> Check(FieldPlaces places, RuleContext context);
}
