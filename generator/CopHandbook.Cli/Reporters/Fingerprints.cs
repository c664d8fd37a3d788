using System.Security.Cryptography;
using System.Text;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Reporters;

/// <summary>
/// By what a result is known again in another run: rule, file and the text of its line. Not by the line's number, which moves with
/// each edit above, nor by the message, which may name today's date.
/// </summary>
internal sealed class Fingerprints(ContentFolder content)
{
    private readonly Dictionary<string, SourceFile> files = content.Charters.Concat(content.Chapters)
        .Concat(content.Settings is { } settings ? [settings] : [])
        .ToDictionary(file => file.Path.InContent, StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public string Of(Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        var identity = $"{diagnostic.Rule}\n{span.Path.InContent}\n{LineOf(span)}";
        // Equal lines of one file are told apart by their order.
        var nth = seen[identity] = seen.GetValueOrDefault(identity) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity}\n{nth}")))[..32];
    }

    private string LineOf(SourceSpan span)
    {
        if (!files.TryGetValue(span.Path.InContent, out var file))
            return "";
        if (!lines.TryGetValue(span.Path.InContent, out var ofFile))
            lines[span.Path.InContent] = ofFile = file.Text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        return span.Line <= ofFile.Length ? ofFile[span.Line - 1].Trim() : "";
    }
}
