using System.Text;
using System.Text.RegularExpressions;
using CopHandbook.Engine.Schema;
using CopHandbook.Model;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Schema;

/// <summary>Charters as programs write them, for a folder that is filled from another system.</summary>
public partial class ChartersOfOthersTests
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static TheoryData<string> Shipped =>
        [.. Directory.EnumerateFiles(Repository.At("content/communities"), "*.md").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void The_form_of_the_file_makes_no_difference_to_the_charter(string file)
    {
        var text = File.ReadAllText(Repository.At("content/communities/" + file));
        var parts = text.Split("---\n", 3);
        var (front, body) = (parts[1], parts[2]);
        var asWritten = Read(text);
        Assert.Equal(asWritten, Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(asWritten, Read(text, ByteOrderMark));
        Assert.Equal(asWritten, Read(text.Replace("\n", "\r\n", StringComparison.Ordinal), ByteOrderMark));
        Assert.Equal(asWritten, Read($"---\n{Day().Replace(front, "'$0'")}---\n{body}"));
        Assert.Equal(asWritten, Read($"---\n{Day().Replace(front, "\"$0\"")}---\n{body}"));
        // JSON is YAML in flow style, with all in quotation marks.
        Assert.Equal(asWritten, Read($"---\n{YamlAsJson.Read(front)}\n---\n{body}"));
    }

    [Fact]
    public void Lists_of_two_hundred_and_names_of_any_script_are_read_whole()
    {
        string[] names = ["مريم المتخيلة", "ด.ญ. ตัวอย่าง", "例 太郎", "Ștefan Exemplu", "Ó Sampla"];
        var people = Enumerable.Range(0, 200).Select(i => $"{names[i % names.Length]} {i}").ToList();
        var handbook = Of(ExampleContent.Charter("core-group:\n" + string.Concat(people.Select(name => $"  - {name}\n")), []), []);
        Assert.Equal(people, handbook.Communities.Single().Charter.CoreGroup.Select(member => member.Name));
    }

    private static string Read(string text, params byte[] before) => CharterJson.Write(Of(text, before).Communities.Single().Charter);

    private static Handbook Of(string charter, byte[] before)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/handbook.yml", Checked.Settings);
        scratch.Write("content/communities/aws.md", "");
        File.WriteAllBytes(scratch.At("content/communities/aws.md"), [.. before, .. Encoding.UTF8.GetBytes(charter)]);
        return Checked.Content(scratch.At("content")).Handbook;
    }

    [GeneratedRegex(@"(?<=: )\d{4}-\d{2}-\d{2}")]
    private static partial Regex Day();
}
