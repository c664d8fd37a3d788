using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Engine.Rules;

/// <summary>Holds charters, and the handbook as a whole, to all rules.</summary>
internal static class RuleRunner
{
    private static readonly IReadOnlyList<CharterRule> Present = [.. RuleCatalogue.OfCharters.Where(rule => !rule.LooksBack)];
    private static readonly IReadOnlyList<CharterRule> Past = [.. RuleCatalogue.OfCharters.Where(rule => rule.LooksBack)];

    /// <summary>The rules that look at one charter. A charter that could not be read says nothing, so it lacks nothing either.</summary>
    public static IEnumerable<Diagnostic> RunOn(CharterFile file, RuleContext context) => Run(Present, file, context);

    /// <summary>Of the rules that look at one charter those that look at what it said before.</summary>
    public static IEnumerable<Diagnostic> RunOnPast(CharterFile file, RuleContext context) => Run(Past, file, context);

    /// <summary>Of the rules on texts those that settings are held to as well: what contacts they name, they name on purpose.</summary>
    public static IEnumerable<Diagnostic> RunOnSettings(FieldPlaces settings, RuleContext context) =>
        RuleCatalogue.OfTexts.Where(rule => rule is SecretLeft).SelectMany(rule => rule.Check(settings, context));

    /// <summary>The rules that look at one text.</summary>
    public static IEnumerable<Diagnostic> RunOn(FieldPlaces text, RuleContext context) =>
        RuleCatalogue.OfTexts.SelectMany(rule => rule.Check(text, context));

    /// <summary>Whether the rules that look at one text have anything to look at.</summary>
    public static bool IsSignedIn(string text) => RuleCatalogue.OfTexts.Any(rule => rule.IsSignedIn(text));

    private static IEnumerable<Diagnostic> Run(IReadOnlyList<CharterRule> rules, CharterFile file, RuleContext context) =>
        file.Places.IsReadable ? rules.SelectMany(rule => rule.Check(file, context)) : [];
}
