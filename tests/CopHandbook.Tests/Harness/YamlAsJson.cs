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
        var (root, problems) = YamlReader.Read(new SourceFile(new SourcePath("yaml"), yaml), yaml.Length);
        Assert.Empty(problems);
        return Of(root!);
    }

    private static JsonNode? Of(FrontMatterNode node) => node switch
    {
        FrontMatterMap map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(entry.Value)))),
        FrontMatterList list => new JsonArray([.. list.Items.Select(Of)]),
        FrontMatterScalar { IsNothing: true } => null,
        FrontMatterScalar { Quoted: false, Text: "true" or "false" } word => word.Text == "true",
        FrontMatterScalar { Quoted: false } number when Number().IsMatch(number.Text) => decimal.Parse(number.Text, CultureInfo.InvariantCulture),
        FrontMatterScalar text => text.Text,
        _ => throw new InvalidOperationException("YAML that we refuse"),
    };

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex Number();
}
