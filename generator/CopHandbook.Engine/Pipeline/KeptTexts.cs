using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Output;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>
/// What taking charters apart has found out, kept between builds: most of a build that follows a small edit would find out the
/// same again. A charter with which something was wrong is not kept, so all that is wrong is found anew.
/// </summary>
/// <param name="files">Where it is kept.</param>
/// <param name="content">The content folder, in full.</param>
public sealed class KeptTexts(KeptFiles files, string content)
{
    // An edit has one part written anew, and a small handbook has few files to write.
    private const int PartCount = 16;

    private KeptPart[] parts = [];
    private string circumstances = "";

    /// <summary>Reads what is kept. It counts only where texts are read as they were then.</summary>
    internal void Open(ReadingLimits limits)
    {
        // The identity of a compiled program follows from its source.
        var own = new[] { typeof(KeptTexts), typeof(Charter) }.Select(type => type.Module.ModuleVersionId);
        circumstances = string.Join('\n', [.. own, MarkdownReader.Library, YamlReader.Library, limits]);
        parts = new KeptPart[PartCount];
        Parallel.For(0, PartCount, part => parts[part] = KeptPart.Of(files.Find(NameOf(part)), circumstances));
    }

    /// <returns>Null where the charter is to be read anew.</returns>
    internal ParsedDocument? Find(SourceFile charter) => parts[PartOf(charter.Path)].Find(charter, KeyOf(charter));

    /// <summary>Writes the parts of which something is another than in the build before.</summary>
    /// <param name="documents">All charters, taken apart.</param>
    /// <param name="charters">Those of them that were read.</param>
    internal void Keep(IReadOnlyList<ParsedDocument> documents, IReadOnlyList<CharterFile> charters)
    {
        var texts = charters.ToDictionary(charter => charter.Path, charter => charter.Body);
        var byPart = documents.Where(document => document.IsSound).ToLookup(document => PartOf(document.File.Path));
        for (var part = 0; part < PartCount; part++)
        {
            var known = byPart[part].Where(document => document.Text is not null).ToList();
            var before = known.Count;
            known.AddRange(byPart[part].Where(document => document.Text is null).Select(WithText).Where(document => document.Text is not null));
            if (known.Count > before || before != parts[part].Count)
                files.Keep(NameOf(part), KeptPart.ToBytes(known, KeyOf, circumstances));
        }

        parts = [];

        ParsedDocument WithText(ParsedDocument document) => texts.TryGetValue(document.File.Path, out var text)
            ? document with { Text = MarkdownFacts.OfPlain(text) }
            : document;
    }

    private string NameOf(int part) => $"{content} {part}";

    private static int PartOf(SourcePath path) => (int)(HashOf(Encoding.UTF8.GetBytes(path.InContent)) % PartCount);

    // Of a kind of which nobody can make two that are the same: what is known of one text must not be told of another.
    private static UInt128 KeyOf(SourceFile charter) => HashOf(charter.Content.Bytes.Span);

    private static UInt128 HashOf(ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text, hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
