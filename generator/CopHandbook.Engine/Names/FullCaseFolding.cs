using System.Text;
using ADRaffy.ENSNormalize;

namespace CopHandbook.Engine.Names;

/// <summary>
/// The letters that become several when upper and lower case are made one, such as ß, which is SS in capitals: Unicode's full
/// case folding (its file CaseFolding.txt, status F), of which .NET has the single letters alone.
/// </summary>
internal static class FullCaseFolding
{
    private const char IotaBelow = '\u0345';
    private const char Iota = '\u03B9';

    /// <summary>To be compared without regard to case: two texts that are one by full folding are then the same.</summary>
    public static string Of(string text) =>
        System.Text.Ascii.IsValid(text) ? text : string.Concat(text.EnumerateRunes().Select(Of));

    private static string Of(Rune letter) => letter.Value switch
    {
        0xDF or 0x1E9E => "ss",
        // What stands for several letters, as a ligature does.
        0x149 => "\u02BCn",
        0x587 => "\u0565\u0582",
        0x1E9A => "a\u02BE",
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        0xFB05 or 0xFB06 => "st",
        0xFB13 => "\u0574\u0576",
        0xFB14 => "\u0574\u0565",
        0xFB15 => "\u0574\u056B",
        0xFB16 => "\u057E\u0576",
        0xFB17 => "\u0574\u056D",
        // What has no capital of its own: the letter, and its sign by itself.
        0x130 or 0x1F0 or 0x390 or 0x3B0 or (>= 0x1E96 and <= 0x1E99) or 0x1F50 or 0x1F52 or 0x1F54 or 0x1F56
            or 0x1FB6 or 0x1FB7 or 0x1FC6 or 0x1FC7 or 0x1FD2 or 0x1FD3 or 0x1FD6 or 0x1FD7 or 0x1FE2 or 0x1FE3 or 0x1FE4 or 0x1FE6 or 0x1FE7
            or 0x1FF6 or 0x1FF7 => Apart(letter),
        // An iota below the letter stands beside it among capitals.
        (>= 0x1F80 and <= 0x1FAF) or 0x1FB2 or 0x1FB3 or 0x1FB4 or 0x1FBC or 0x1FC2 or 0x1FC3 or 0x1FC4 or 0x1FCC or 0x1FF2 or 0x1FF3 or 0x1FF4
            or 0x1FFC => ENSNormalize.NF.NFC(Apart(letter)),
        _ => letter.ToString(),
    };

    private static string Apart(Rune letter) => ENSNormalize.NF.NFD(letter.ToString()).Replace(IotaBelow, Iota);
}
