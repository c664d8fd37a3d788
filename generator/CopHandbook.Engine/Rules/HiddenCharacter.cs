using System.Buffers;
using System.Text;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Rules;

/// <summary>
/// Characters that nobody sees: some turn the reading order, so that a text says something else than it shows; others
/// keep words from being found. Those that scripts and pictographs are joined with are none of them.
/// </summary>
internal sealed class HiddenCharacter : HandbookRule
{
    private const int Flag = 0x1F3F4;

    /// <summary>What any of them has in UTF-8, and most texts have nowhere: then they need not be turned into characters.</summary>
    private static readonly SearchValues<byte> Bytes = SearchValues.Create(
        [.. Enumerable.Range(0, 0x100).Where(code => code is < 0x20 and not ('\n' or '\r' or '\t') or 0x7F or 0xC2 or >= 0xD8).Select(code => (byte)code)]);

    public override Rule Rule { get; } = new("hidden-character", Severity.Error, "Texts have no characters that nobody sees.")
    {
        Why = "Some turn the reading order, so that a line shows something else than it says; others keep a word from being found. "
            + "Those that only hide, and that text from right to left may have, are warned of.",
        Fires = new("relevance: Most of our services run on \u202ESWA."),
        Passes = new("relevance: Most of our services run on AWS."),
    };

    public override bool ReadsTexts => true;

    public override IEnumerable<Diagnostic> Check(RuleContext context)
    {
        var content = context.Handbook.Content;
        // In front matter, control characters keep it from being read, and that is said.
        var unreadable = context.Handbook.Chapters.Select(chapter => chapter.Places)
            .Concat(context.Handbook.Communities.Select(community => community.Places))
            .Append(context.Handbook.SettingsPlaces)
            .Where(places => !places.IsReadable)
            .Select(places => places.Source)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var clean = context.Handbook.Communities.Where(community => !community.Signs.Hidden).Select(community => community.Places.Source)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return content.Charters.Where(file => !clean.Contains(file)).Concat(content.Chapters).Concat(content.Settings is { } settings ? [settings] : [])
            .Where(file => IsSignedIn(file.Content))
            .SelectMany(file => Find(file, !unreadable.Contains(file)));
    }

    /// <summary>Whether a text may have any. What it says of a charter is kept from build to build.</summary>
    public static bool IsSignedIn(SourceText text) => text.Bytes.Span.ContainsAny(Bytes);

    private IEnumerable<Diagnostic> Find(SourceFile file, bool isReadable)
    {
        var (offset, reported, isFlag) = (0, -1, false);
        foreach (var rune in file.Text.EnumerateRunes())
        {
            var (at, kind) = (offset, KindOf(rune.Value));
            offset += rune.Utf16SequenceLength;
            // The flags of England, Scotland and Wales are spelt in such characters.
            isFlag = rune.Value == Flag || isFlag && kind == Hidden.Tag;
            if (rune.Value == '\n')
                reported = -1;
            if (kind == Hidden.Control && !isReadable)
                continue;
            if (kind == Hidden.No || kind == Hidden.Tag && isFlag || reported >= 0)
                continue;
            // The first of a line leads to the others.
            reported = at;
            yield return At(file.Span(new(at, offset)), rune, kind);
        }
    }

    private Diagnostic At(SourceSpan span, Rune rune, Hidden kind) =>
        (kind == Hidden.Mark ? Rule with { Severity = Severity.Warning } : Rule).Report(span,
            $"a character that nobody sees stands here (U+{rune.Value:X4})"
                + (kind == Hidden.Turn ? ", and what follows may be shown in another order than it is written" : ""),
            "delete it, or delete the word and type it anew; it often comes along when text is pasted");

    private static Hidden KindOf(int value) => value switch
    {
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => Hidden.Turn,
        0x200E or 0x200F or 0x061C or 0x200B or 0x2060 or 0xFEFF or (>= 0x2061 and <= 0x2064) => Hidden.Mark,
        >= 0xE0000 and <= 0xE007F => Hidden.Tag,
        0xFFFE or 0xFFFF or (>= 0xFFF9 and <= 0xFFFB) => Hidden.Nothing,
        '\n' or '\r' or '\t' => Hidden.No,
        < 0x20 or >= 0x7F and < 0xA0 => Hidden.Control,
        _ => Hidden.No,
    };

    private enum Hidden
    {
        No,
        Turn,
        Mark,
        Tag,
        Nothing,
        Control,
    }
}
