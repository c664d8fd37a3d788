using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.History;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Reads a charter out of git with the reader of today. What is wrong with it is nobody's concern here.</summary>
internal static class StoredCharter
{
    /// <param name="path">Inside the content folder.</param>
    /// <returns>Null where there is no front matter that can be read, or no id in the file's name.</returns>
    public static (CharterState State, FieldPlaces Places)? Read(string path, string text)
    {
        var nobody = new List<Diagnostic>();
        var document = ParseStage.ParseText(new SourceFile(new(path), text), isCharter: true, nobody);
        if (document.FrontMatter is null || CharterName.Read(document.File, nobody) is not { } id)
            return null;
        var (charter, places, _) = FieldBinder.Bind(document.File, document.FrontMatter, SchemaShapes.Charter, SchemaJson.Default.Charter);
        return (new(id, charter, text[document.BodyStart..]), places);
    }

    /// <summary>The id that a file's name is, or the one that is suggested for it; null where it is nothing like one.</summary>
    public static CommunityId? IdOf(string path) => CharterName.Read(new SourceFile(new(path), ""), new List<Diagnostic>());
}
