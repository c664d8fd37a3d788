using CopHandbook.Engine.Suggestions;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Schema;

/// <summary>What can be wrong with a single value.</summary>
internal static class ValueProblems
{
    /// <summary>The most characters of a text that sets no limit of its own; what is longer belongs below the front matter.</summary>
    private const int MaxTextLength = 2000;

    public static int MostCharacters(FieldShape field) => field.Field.MaxLength == 0 ? MaxTextLength : field.Field.MaxLength;

    public static Diagnostic? Find(SourceFile file, FrontMatterNode scalar, FieldShape field, WordShape shape) =>
        shape.Has(scalar.Text)
            ? null
            : WrongType.NotInList(
                field.Unreadable, file.Span(scalar.Range), field.Name, scalar.Text.ToString(), shape.Words, Nearest.To(scalar.Text.ToString(), shape.Words));

    /// <param name="read">The value as JSON writes it; null where it cannot be read, and for text, which is written as it stands.</param>
    public static Diagnostic? Find(SourceFile file, FrontMatterNode scalar, FieldShape field, ValueShape shape, out string? read)
    {
        read = null;
        if (shape.Kind == ValueKind.Text)
            return FindInText(file, scalar, field);
        read = shape.Kind.Read(scalar);
        if (read is null)
            return shape.Kind == ValueKind.Address && UnsafeUrl.SchemeOf(scalar.Text.ToString()) is { } scheme
                ? UnsafeUrl.OfField(file.Span(scalar.Range), field.Name, scheme, field.Field.Example)
                : WrongType.Value(
                    field.Unreadable, file.Span(scalar.Range), field.Name, scalar.Text.ToString(), shape.Kind.Form, field.Field.Example,
                    MeantValue.Of(shape.Kind, scalar.Text.ToString()));
        return shape.Kind.IsNumber && read.StartsWith('-')
            ? WrongType.Negative(field.Unreadable, file.Span(scalar.Range), field.Name, scalar.Text.ToString(), field.Field.Example)
            : null;
    }

    private static Diagnostic? FindInText(SourceFile file, FrontMatterNode scalar, FieldShape field)
    {
        var text = scalar.Text.Trim();
        var most = MostCharacters(field);
        if (!ShowsSomething(text))
            return WrongType.Blank(file.Span(scalar.Range), field.Name, field.CanGo);
        if (text.Length > most)
            return WrongType.TooLong(file.Span(scalar.Range), field.Name, text.Length, most);
        foreach (var character in text)
        {
            if (char.IsControl(character) && character is not ('\n' or '\r' or '\t'))
                return YamlSyntax.ControlCharacter(file.Span(scalar.Range), character);
            // One that turns the reading order is found in the file, unless an escape of YAML stands for it.
            if (character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                && !file.Text.AsSpan(scalar.Range.Start, scalar.Range.End - scalar.Range.Start).Contains(character))
                return YamlSyntax.ControlCharacter(file.Span(scalar.Range), character);
        }

        return null;
    }

    // Characters that show nothing, such as a zero-width space, make no words.
    private static bool ShowsSomething(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format)
                return true;
        }

        return false;
    }
}
