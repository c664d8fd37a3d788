using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;
using YamlDotNet.Core;

namespace CopHandbook.Engine.Formats;

/// <summary>Tells what the YAML reader stumbled over in a coordinator's words, at the place where it is to be mended.</summary>
internal static class YamlMessages
{
    /// <param name="lastQuoted">The last quoted value before the failure; null if there was none.</param>
    public static Diagnostic Explain(SourceFile file, YamlException exception, FrontMatterScalar? lastQuoted)
    {
        var at = (int)Math.Min(exception.Start.Index, file.Text.Length);
        var message = exception.Message;
        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);

        if (Says("quoted scalar"))
            return YamlSyntax.QuoteNotClosed(Character(file, at), file.Text[Math.Min(at, file.Text.Length - 1)]);
        // A quote that is not closed runs on to the next quotation mark, lines below, and the failure comes after that.
        if (lastQuoted is not null && file.Text.AsSpan(lastQuoted.Range.Start, lastQuoted.Range.End - lastQuoted.Range.Start).Contains('\n'))
            return YamlSyntax.QuoteNotClosed(Character(file, lastQuoted.Range.Start), file.Text[lastQuoted.Range.Start]);
        if (Says("mapping values are not allowed") || Says("invalid mapping"))
            return YamlSyntax.SecondColon(Character(file, at));
        if (Says("flow sequence") || Says("flow mapping"))
            return YamlSyntax.BracketNotClosed(Character(file, at));
        if (Says("tab"))
            return YamlSyntax.Tab(Character(file, at));
        if (Says("simple key") || Says("block mapping") || Says("block collection") || Says("block sequence") || Says("expected <document start>"))
            return YamlSyntax.Indentation(Character(file, at));
        if (Says("anchor") || Says("alias") || Says("tag") || Says("directive"))
            return YamlFeature.At(Character(file, at), $"'{file.Text[Math.Min(at, file.Text.Length - 1)]}' at the beginning of a value");
        return YamlSyntax.Unreadable(Character(file, at), message.TrimEnd('.'));
    }

    private static SourceSpan Character(SourceFile file, int at) =>
        file.Span(new(at, Math.Min(at + 1, file.Text.Length)));
}
