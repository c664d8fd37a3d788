using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>Where and why the YAML reader gave up.</summary>
/// <param name="Words">The reader's own words.</param>
/// <param name="OpenBracket">The innermost bracket that was open then; null where none was.</param>
internal sealed record YamlFailure(string Words, int At, TextRange? OpenBracket)
{
    public bool Says(string words) => Words.Contains(words, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Tells what the YAML reader stumbled over in a coordinator's words, at the place where it is to be mended.</summary>
internal static class YamlMessages
{
    public static Diagnostic Explain(SourceFile file, YamlFailure failure)
    {
        var at = Character(file, failure.At);
        // A quotation mark that is not closed runs on to the next one, lines below, and the reader fails after that.
        if (YamlStumbles.FindUnclosedQuote(file.Text, failure.At) is { } quote)
            return YamlSyntax.QuoteNotClosed(Character(file, quote), file.Text[quote]);
        if (failure.OpenBracket is { } bracket)
            return YamlStumbles.FindAfterBracket(file.Text, bracket.Start) is { } after
                ? YamlSyntax.TextAfterBracket(file.Span(after))
                : YamlSyntax.BracketNotClosed(file.Span(bracket));
        if (failure.Says("escape"))
            return YamlSyntax.UnknownEscape(Character(file, YamlStumbles.FindUnknownEscape(file.Text, failure.At)));
        if (failure.Says("quoted scalar"))
            return YamlSyntax.QuoteNotClosed(at, file.Text[Math.Min(failure.At, file.Text.Length - 1)]);
        if (YamlStumbles.FindReserved(file.Text, failure.At) is { } reserved)
            return YamlSyntax.ReservedCharacter(Character(file, reserved), file.Text[reserved]);
        if (YamlStumbles.FindColonWithoutSpace(file.Text, failure.At) is { } colon)
            return YamlSyntax.ColonWithoutSpace(Character(file, colon));
        if (failure.Says("mapping values are not allowed") || failure.Says("invalid mapping"))
            return YamlStumbles.FindFieldBefore(file.Text, failure.At) is { } field
                ? YamlSyntax.Indentation(file.Span(field))
                : YamlSyntax.SecondColon(at);
        if (failure.Says("tab"))
            return YamlSyntax.Tab(at);
        if (failure.Says("simple key") || failure.Says("block mapping") || failure.Says("block collection")
            || failure.Says("block sequence") || failure.Says("expected <document start>"))
            return YamlSyntax.Indentation(at);
        if (failure.Says("anchor") || failure.Says("alias") || failure.Says("tag") || failure.Says("directive"))
            return YamlFeature.At(at, $"'{file.Text[Math.Min(failure.At, file.Text.Length - 1)]}' at the beginning of a value");
        // At the end of the text the reader fails before it has seen the bracket.
        if (YamlStumbles.FindBracketAfter(file.Text, failure.At) is { } unseen)
            return YamlSyntax.BracketNotClosed(Character(file, unseen));
        return YamlSyntax.Unreadable(at, failure.Words.TrimEnd('.'));
    }

    private static SourceSpan Character(SourceFile file, int at) => file.Span(new(at, Math.Min(at + 1, file.Text.Length)));
}
