using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Feeds;

public class CatalogueTableTests
{
    [Fact]
    public async Task Each_community_is_a_row()
    {
        var table = CsvTable.Read((await BuiltSite.Of(Repository.Content)).Files["communities.csv"]);
        Assert.Equal(1 + 7, table.Count);
        Assert.Equal(
            [
                "aws", "AWS", "active", "A monthly lunch-time group for people who use AWS native services.", "Seren Howarth", "Stacy Leblanc",
                "support; educate", "practitioner; apprentice", "", "2", "2026-01-05", "2026-04-05", "https://handbook.example.org/communities/aws/",
            ],
            table.Single(row => row[0] == "aws"));
    }

    [Fact]
    public async Task What_people_write_is_text_and_no_formula()
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        scratch.Write("content/communities/aws.md", ExampleContent.Charter("subject: \"=HYPERLINK(1), \\r\\n\\\"x\\\"\"\ntags: [\"+1\"]", []));
        var row = CsvTable.Read((await BuiltSite.Of(scratch.At("content"))).Files["communities.csv"])[1];
        Assert.Equal(("'=HYPERLINK(1), \r\n\"x\"", "'+1"), (row[1], row[8]));
    }
}
