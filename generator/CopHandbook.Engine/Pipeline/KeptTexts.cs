using System.Text;
using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;
using CopHandbook.Model.FrontMatter;
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
    /// <param name="surroundings">What the rules on charters looked at besides those, as <see cref="RuleSurroundings"/> knows it.</param>
    /// <param name="areRulesSilent">Whether they found nothing in a charter.</param>
    internal void Keep(
        IReadOnlyList<ParsedDocument> documents, IReadOnlyList<CharterFile> charters, UInt128 surroundings, Func<CharterFile, bool> areRulesSilent)
    {
        var read = charters.ToDictionary(charter => charter.Path);
        var byPart = documents.Where(document => document.IsSound).ToLookup(document => PartOf(document.File.Path));
        for (var part = 0; part < PartCount; part++)
        {
            var readings = byPart[part].Select(document => (Document: document, Kept: ReadingOf(document))).ToList();
            // None has gone, and none is another: what was found out anew is another object.
            var isSame = readings.Count(one => one.Document.Kept is not null) == parts[part].Count
                && readings.TrueForAll(one => ReferenceEquals(one.Document.Kept, one.Kept));
            if (!isSame)
                files.Keep(NameOf(part), KeptPart.ToBytes(
                    [.. readings.Where(one => one.Kept is not null).Select(one => one.Document with { Kept = one.Kept })], KeyOf, circumstances));
        }

        parts = [];

        KeptReading? ReadingOf(ParsedDocument document)
        {
            if (!read.TryGetValue(document.File.Path, out var charter))
                return document.Kept;
            var silentUnder = areRulesSilent(charter) ? surroundings : UInt128.Zero;
            if (document.Kept is { } kept)
                return kept.SilentUnder == silentUnder ? kept : kept with { SilentUnder = silentUnder };
            if (MarkdownFacts.OfPlain(charter.Body) is not { } text)
                return null;
            var (json, notes) = SoundFieldsOf(document, charter);
            return new(text, charter.Signs, charter.Facts.Written, json, notes, silentUnder);
        }
    }

    private static (byte[] Json, ReadingNotes Notes) SoundFieldsOf(ParsedDocument document, CharterFile charter) =>
        charter.Signs.Faults ? ([], new()) : FieldBinder.FindSound(document.File, document.FrontMatter!, SchemaShapes.Charter) ?? ([], new());

    private string NameOf(int part) => $"{content} {part}";

    private static int PartOf(SourcePath path) => (int)(TextHash.Of(Encoding.UTF8.GetBytes(path.InContent)) % PartCount);

    private static UInt128 KeyOf(SourceFile charter) => TextHash.Of(charter.Content.Bytes.Span);
}
