namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Which form of a word goes with a number. A language file names its rule; a rule that others need is a line here.</summary>
/// <param name="Forms">The forms that each counted phrase of the language has, all of them.</param>
public sealed record PluralRule(IReadOnlyList<PluralForm> Forms, Func<decimal, PluralForm> FormFor)
{
    private static readonly Dictionary<string, PluralRule> ByName = new(StringComparer.Ordinal)
    {
        // English, German, Dutch, Swedish and others.
        ["one-other"] = new([PluralForm.One, PluralForm.Other], number => number == 1 ? PluralForm.One : PluralForm.Other),
        // Japanese, Chinese, Vietnamese and others.
        ["other"] = new([PluralForm.Other], _ => PluralForm.Other),
    };

    /// <exception cref="InvalidOperationException">There is no such rule.</exception>
    public static PluralRule Named(string name) =>
        ByName.TryGetValue(name, out var rule)
            ? rule
            : throw new InvalidOperationException($"there is no plural rule '{name}'; write one of {string.Join(", ", ByName.Keys)}");
}
