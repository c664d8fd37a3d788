using System.Text;
using System.Text.Unicode;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Sources;

/// <summary>Reads a text strictly: what is not UTF-8, or far too large, is reported and not guessed.</summary>
internal static class TextFile
{
    /// <summary>Null where it cannot be taken; then there is a problem.</summary>
    /// <param name="mostBytes">Of more, nothing is read at all.</param>
    /// <param name="bytesOf">Reads it.</param>
    public static SourceFile? Read(
        FileInfo file, SourcePath path, long mostBytes, ICollection<Diagnostic> problems, Func<FileInfo, SourcePath, byte[]> bytesOf)
    {
        if (file.Length > mostBytes)
        {
            problems.Add(OverLimit.TextSize(SourceSpan.StartOf(path), file.Length, mostBytes));
            return null;
        }

        return Decode(bytesOf(file, path), path, problems);
    }

    /// <summary>An earlier version of a text, by the usual measure; what was wrong with it then is nobody's concern now.</summary>
    public static string? DecodeOld(ReadOnlySpan<byte> bytes) =>
        bytes.Length > ReadingLimits.Default.TextBytes ? null : Decode(bytes.ToArray(), default, [])?.Text;

    /// <summary>The bytes as UTF-8 without its byte-order mark; null where they are something else.</summary>
    /// <param name="bytes">Nobody may write to them any more.</param>
    public static SourceFile? Decode(ReadOnlyMemory<byte> bytes, SourcePath path, ICollection<Diagnostic> problems)
    {
        var mark = Encoding.UTF8.Preamble;
        var offset = bytes.Span.StartsWith(mark) ? mark.Length : 0;
        var text = bytes[offset..];
        if (Utf8.IsValid(text.Span))
            return new SourceFile(path, new SourceText(text));
        Utf8.ToUtf16(text.Span, new char[text.Length], out var read, out _, replaceInvalidSequences: false);
        // The place is where the sound text before it ends.
        var sound = new SourceFile(path, new SourceText(text[..read]));
        problems.Add(NotUtf8.At(sound.Span(TextRange.At(sound.Text.Length)), offset + read + 1));
        return null;
    }
}
