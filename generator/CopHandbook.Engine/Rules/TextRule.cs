using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Engine.Rules;

/// <summary>A rule that looks at one text at a time, letter by letter, be it a charter or a chapter; listed in <see cref="RuleCatalogue"/>.</summary>
internal abstract class TextRule
{
    public abstract Rule Rule { get; }

    /// <summary>
    /// Whether there is anything in a text that <see cref="Check"/> would look at more closely. It is asked of the text alone, and
    /// what it says of a charter is kept from build to build: nearly all have nothing.
    /// </summary>
    public abstract bool IsSignedIn(string text);

    /// <param name="places">Has the whole text, also where the front matter could not be read.</param>
    public abstract IEnumerable<Diagnostic> Check(FieldPlaces places, RuleContext context);
}
