using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.History;
using CopHandbook.Model.Sources;
using CopHandbook.Tests.Harness;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>The content that comes with the program, as the preview of a change that touches each kind of thing.</summary>
internal static class PreviewedSite
{
    private const string Long = "Donaudampfschifffahrtsgesellschaftskapitänsmützen und alles, was zu ihrer Pflege nötig ist";

    /// <param name="language">A tag of BCP 47.</param>
    public static RenderedSite In(string language)
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        string[] changed = ["handbook.yml", "communities/aws.md", "guidance/time.md"];
        var before = changed.ToDictionary(path => path, path => File.ReadAllText(Path.Combine(content, path)));
        Change("handbook.yml", text => text.Replace("language: en-GB", $"language: {language}", StringComparison.Ordinal));
        Change("communities/aws.md", text => text.Replace("subject: AWS", $"subject: {Long}", StringComparison.Ordinal));
        Change("guidance/time.md", text => text + "\nMore.\n");
        scratch.Write("content/guidance/a-drawing-of-how-it-all-belongs-together.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        var differences = changed
            .Select(path => new FileDifference(path) { Before = Side(before[path]), After = Side(File.ReadAllText(Path.Combine(content, path))) })
            .Append(new("communities/security.md") { After = Side(File.ReadAllText(Path.Combine(content, "communities/security.md"))) })
            .Append(new("guidance/gone.md") { Before = Side("# Gone\n") })
            .Append(new("guidance/a-drawing-of-how-it-all-belongs-together.svg") { After = Side("") })
            .ToList();
        return RenderedSite.Of(content, new PreviewBasis("origin/main", ContentComparison.Of(differences, withDrafts: false)));

        void Change(string path, Func<string, string> edit) => scratch.Write("content/" + path, edit(File.ReadAllText(Path.Combine(content, path))));
    }

    private static FileSide Side(string text) => new(text);
}
