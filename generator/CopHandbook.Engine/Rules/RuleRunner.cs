using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Engine.Rules;

/// <summary>Holds charters, and the handbook as a whole, to all rules.</summary>
internal static class RuleRunner
{
    /// <summary>The rules that look at one charter. A charter that could not be read says nothing, so it lacks nothing either.</summary>
    public static IEnumerable<Diagnostic> RunOn(CharterFile file, RuleContext context) =>
        file.Places.IsReadable ? RuleCatalogue.OfCharters.SelectMany(rule => rule.Check(file, context)) : [];

    /// <summary>The rules that look at one text.</summary>
    public static IEnumerable<Diagnostic> RunOn(FieldPlaces text, RuleContext context) =>
        RuleCatalogue.OfTexts.SelectMany(rule => rule.Check(text, context));
}
