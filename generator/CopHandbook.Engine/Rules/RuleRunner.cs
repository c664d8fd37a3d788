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

    /// <summary>Of the rules on texts those that settings are held to as well: what contacts they name, they name on purpose.</summary>
    public static IEnumerable<Diagnostic> RunOnSettings(FieldPlaces settings, RuleContext context) =>
        RuleCatalogue.OfTexts.Where(rule => rule is SecretLeft).SelectMany(rule => rule.Check(settings, context));

    /// <summary>The rules that look at one text.</summary>
    public static IEnumerable<Diagnostic> RunOn(FieldPlaces text, RuleContext context) =>
        RuleCatalogue.OfTexts.SelectMany(rule => rule.Check(text, context));
}
