using System.Text.RegularExpressions;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Schema;

/// <summary>Finds the blanks of a template that nobody filled in.</summary>
internal sealed partial class PlaceholderFinder
{
    /// <summary>A value that is nothing but a placeholder. Scripts read it too, so it is written as both understand it; case makes no difference.</summary>
    public const string WholeValuePattern =
        @"^\s*(tb[acd]|t\.b\.[acd]|to be (agreed|announced|confirmed|decided|determined)|todo|xxx|fixme|_[a-z]+_|\?+)\.?\s*$";

    /// <summary>A placeholder in running text, where capitals count, and what is no word at all: "todo" is one that people use.</summary>
    public const string WordPattern = @"\b(TBC|TBD|TODO|XXX|FIXME|_DATE_|[Tt]b[cd]|fixme)\b";

    private readonly SourceFile file;
    private readonly bool isProposed;

    public PlaceholderFinder(SourceFile file, bool isProposed) => (this.file, this.isProposed) = (file, isProposed);

    /// <summary>Whether front matter may hold one. Almost none does: its values need not be searched one by one.</summary>
    public static bool IsSignedIn(ReadOnlySpan<char> frontMatter) => Possible().IsMatch(frontMatter);

    /// <summary>
    /// A placeholder in place of a value: it is not also of a wrong kind, and there is no value to use. In a text that
    /// is the whole of it; in a date, a group or whatever else has a form, a part is enough ("TBC, spring").
    /// </summary>
    public Diagnostic? InPlaceOf(FrontMatterNode scalar, FieldShape field, Shape shape) =>
        WholeValue().IsMatch(scalar.Text)
            ? PlaceholderLeft.At(file.Span(scalar.Range), field.Name, scalar.Text.Trim().ToString(), isProposed, field.CanGo)
        : shape is ValueShape { Kind: var kind } && kind == ValueKind.Text ? null
        : Within(scalar, field);

    /// <summary>A placeholder inside a text, pointed at itself.</summary>
    public Diagnostic? Within(FrontMatterNode scalar, FieldShape field)
    {
        if (scalar.Kind != FrontMatterKind.Scalar || !Word().IsMatch(scalar.Text))
            return null;
        // The place is looked up as written: quotation marks and escapes stand between the value and the file.
        var written = file.Text.AsSpan(scalar.Range.Start, scalar.Range.End - scalar.Range.Start);
        foreach (var match in Word().EnumerateMatches(written))
        {
            var start = scalar.Range.Start + match.Index;
            var word = written.Slice(match.Index, match.Length).ToString();
            return PlaceholderLeft.At(file.Span(new(start, start + match.Length)), field.Name, word, isProposed, field.CanGo);
        }

        return PlaceholderLeft.At(file.Span(scalar.Range), field.Name, Word().Match(scalar.Text.ToString()).Value, isProposed, field.CanGo);
    }

    // A backslash may begin an escape, which writes a letter as a number.
    [GeneratedRegex(
        @"tb[acd]|t\.b\.[acd]|to\s+be|todo|xxx|fixme|_[a-z]+_|\?|\\",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Possible();

    [GeneratedRegex(WholeValuePattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WholeValue();

    [GeneratedRegex(WordPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
