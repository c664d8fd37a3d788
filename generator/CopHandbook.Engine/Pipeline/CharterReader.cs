using System.Runtime.InteropServices;
using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Reads a charter that was taken apart.</summary>
internal static class CharterReader
{
    /// <returns>Null where the name of the file is nothing like an id.</returns>
    public static CharterFile? Read(ParsedDocument document, ReadingLimits limits, RememberedFacts known, List<Diagnostic> problems)
    {
        // Asked for first: from here on the front matter is at hand.
        var written = document.Kept?.Written
            ?? TextHash.Of(MemoryMarshal.AsBytes(document.File.Content.Beginning(document.BodyStart)));
        var mayHaveBlanks = document.Kept?.Signs.Placeholders ?? PlaceholderFinder.IsSignedIn(document.File.Content.Beginning(document.BodyStart));
        var (charter, places) = FieldsOf(document, mayHaveBlanks, problems);
        var text = TextOf(document, charter, limits, problems);
        if (CharterName.Read(document.File, problems) is not { } id)
            return null;
        return new(known.Of(document, new(id, charter, document.File.Path) { Written = written }), places, text)
        {
            Signs = document.Kept?.Signs
                ?? new(
                    mayHaveBlanks, CharterNotes.AreIn(places), RuleRunner.IsSignedIn(document.File.Text),
                    HiddenCharacter.IsSignedIn(document.File.Content), problems.Count > 0),
            SilentUnder = document.Kept?.SilentUnder ?? UInt128.Zero,
        };
    }

    private static (Charter Charter, FieldPlaces Places) FieldsOf(ParsedDocument document, bool mayHaveBlanks, List<Diagnostic> problems)
    {
        if (document.Kept is { Json.IsEmpty: false } kept)
            return FieldBinder.BindKnown(document.File, document.FrontMatter!, kept.Json, kept.Notes, SchemaJson.Default.Charter);
        var isProposed = document.FrontMatter?.Root["status"]?.Value is { Text: "proposed" };
        var (charter, places, found) = FieldBinder.Bind(
            document.File, document.FrontMatter, SchemaShapes.Charter, SchemaJson.Default.Charter,
            mayHaveBlanks ? new PlaceholderFinder(document.File, isProposed) : null);
        problems.AddRange(found);
        problems.AddRange(CharterProblems.Find(charter, places));
        problems.AddRange(StatusGate.Find(charter, places));
        return (charter, places);
    }

    private static Prose TextOf(ParsedDocument document, Charter charter, ReadingLimits limits, List<Diagnostic> problems)
    {
        var reserved = CommunitySections.ReservedIds(charter);
        return document.Kept is { } kept
            ? MarkdownReader.Known(document.File.Content, document.BodyStart, reserved, kept.Text, BodyReader.DepthOf(limits))
            : BodyReader.Read(document, limits, isOfChapter: false, problems, depth => MarkdownReader.Read(
                document.File.Content, document.BodyStart, reserved, titleFromText: false, mostDepth: depth)).Text;
    }
}
