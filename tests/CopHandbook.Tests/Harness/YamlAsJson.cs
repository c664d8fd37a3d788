using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CopHandbook.Engine.Formats;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Tests.Harness;

/// <summary>YAML with the types that YAML 1.2 gives it, as an editor sees it: it knows nothing of our schema.</summary>
internal static partial class YamlAsJson
{
    public static JsonNode? Read(string yaml)
    {
        var (tree, problems) = YamlReader.Read(new SourceFile(new SourcePath("yaml"), yaml), yaml.Length);
        Assert.Empty(problems);
        return Of(tree!.Root);
    }

    private static JsonNode? Of(FrontMatterNode node) => node.Kind switch
    {
        FrontMatterKind.Map => new JsonObject(node.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text.ToString(), Of(entry.Value)))),
        FrontMatterKind.List => new JsonArray([.. node.Items.Select(Of)]),
        FrontMatterKind.Scalar => OfScalar(node),
        _ => throw new InvalidOperationException("YAML that we refuse"),
    };

    private static JsonNode? OfScalar(FrontMatterNode scalar)
    {
        if (scalar.IsNothing)
            return null;
        if (scalar is { Quoted: false, Text: "true" or "false" })
            return scalar.Text is "true";
        return !scalar.Quoted && Number().IsMatch(scalar.Text)
            ? decimal.Parse(scalar.Text, CultureInfo.InvariantCulture)
            : scalar.Text.ToString();
    }

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Number();
}
