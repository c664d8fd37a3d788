using System.Text;
using System.Text.Json.Nodes;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Engine.Data;

public class ApiTests
{
    [Fact]
    public async Task Every_community_that_is_published_is_there_with_its_charter()
    {
        var site = await Site(Repository.At("content"));
        var communities = site("api/v1/communities.json")["communities"]!.AsArray();
        Assert.Equal(
            ["accessibility", "aws", "data-visualisation", "public-speaking", "security", "test-automation", "testing"],
            communities.Select(community => (string)community!["id"]!));
        var aws = site("api/v1/communities/aws.json");
        Assert.Equal("https://handbook.example.org/communities/aws/", (string)aws["community"]!["url"]!);
        Assert.Equal("Seren Howarth", (string)aws["charter"]!["coordinator"]!["current"]!["name"]!);
        Assert.Equal(2, (decimal)aws["community"]!["hoursPerMonth"]!);
        Assert.Equal("CopHandbook 0.1.0", (string)aws["source"]!["generator"]!);
        Assert.Equal("2026-02-01", (string)aws["source"]!["builtOn"]!);
    }

    [Fact]
    public async Task People_goals_and_meetings_are_those_of_the_charters()
    {
        var site = await Site(Repository.At("content"));
        var seren = site("api/v1/people.json")["people"]!.AsArray().Single(person => (string)person!["name"]! == "Seren Howarth")!;
        Assert.Equal("coordinates aws", string.Join(',', seren["parts"]!.AsArray().Select(part => $"{part!["role"]} {part["community"]}")));
        Assert.Equal(3, site("api/v1/goals.json")["goals"]!.AsArray().Count(goal => (string)goal!["community"]! == "aws"));
        var first = site("api/v1/meetings.json")["meetings"]![0]!;
        Assert.Equal(("security", "2026-02-04T10:00:00+00:00"), ((string)first["community"]!, (string)first["meeting"]!["start"]!));
    }

    [Fact]
    public async Task What_a_charter_says_is_read_back_as_it_is()
    {
        using var scratch = new ScratchFolder();
        const string hostile = "a\r\nb; c, \u2028 ]]> =HYPERLINK(1) </script> \U0001F600";
        scratch.Write("content/handbook.yml", Checked.Settings);
        scratch.Write("content/communities/aws.md", "---\nschema: 1\nsubject: \"" + "a\\r\\nb; c, \\u2028 ]]> =HYPERLINK(1) </script> \\U0001F600" + "\"\nstatus: proposed\n"
            + "relevance: It matters.\ngoals: [{ kind: support, for: [practitioner], text: Help. }]\n"
            + "time: { cop-budget: [{ hours: 2, per: month }] }\nsponsor: { name: Stacy Leblanc }\naliases: [cloud]\n"
            + "waive: [{ rule: single-format, why: Between us. }]\n---\n");
        var site = await Site(scratch.At("content"));
        Assert.Equal(hostile, (string)site("api/v1/communities/aws.json")["charter"]!["subject"]!);
        // The former id answers, and why advice was set aside is told nowhere.
        Assert.Equal("aws", (string)site("api/v1/communities/cloud.json")["community"]!["id"]!);
        Assert.Empty(site("api/v1/communities/aws.json")["charter"]!["waive"]!.AsArray());
    }

    [Theory]
    [InlineData("communities", "api/v1/communities.json")]
    [InlineData("community", "api/v1/communities/aws.json")]
    [InlineData("goals", "api/v1/goals.json")]
    [InlineData("meetings", "api/v1/meetings.json")]
    [InlineData("people", "api/v1/people.json")]
    public async Task Each_document_has_what_its_schema_requires_and_nothing_else(string name, string path)
    {
        var site = await Site(Repository.At("content"));
        Fits(site(path), site("schema/api-1.json")["$defs"]![name]!, path);
    }

    // Readers have the first version for good: what it promises may grow and not change. Bless it only for an addition.
    [Fact]
    public async Task The_schema_is_the_one_that_readers_have()
    {
        var site = await Site(Repository.At("content"));
        Blessed.Equal("schema/api-1.json", site("schema/api-1.json").ToJsonString(new() { WriteIndented = true, NewLine = "\n" }) + "\n");
    }

    private static void Fits(JsonNode? value, JsonNode schema, string at)
    {
        if (schema["properties"] is JsonObject properties)
        {
            var found = value!.AsObject();
            Assert.All((schema["required"] as JsonArray) ?? [], required => Assert.True(found.ContainsKey((string)required!), $"{at} lacks {required}"));
            foreach (var (key, inner) in found)
            {
                Assert.True(properties.ContainsKey(key), $"{at} has {key}, which the schema does not know");
                if (properties[key] is JsonObject below)
                    Fits(inner, below, $"{at}.{key}");
            }
        }

        if (schema["items"] is { } items)
        {
            foreach (var item in value!.AsArray())
                Fits(item, items, at + "[]");
        }

        if (schema["enum"] is JsonArray words)
            Assert.Contains(value!.ToJsonString(), words.Select(word => word?.ToJsonString()));
    }

    private static async Task<Func<string, JsonNode>> Site(string content)
    {
        var files = RenderStage.Run(Checked.Content(content).Site, new HandbookTheme());
        return path => JsonNode.Parse(Encoding.UTF8.GetString(files.Single(file => file.Path.Value == path).Bytes.Span))!;
    }
}
