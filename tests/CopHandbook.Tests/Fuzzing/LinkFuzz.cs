using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CopHandbook.Model.Site;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Fuzzing;

/// <summary>Addresses: each line is one, in each place that has addresses. A page leads nowhere but where its rules let it.</summary>
internal static class LinkFuzz
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    public static void Try(byte[] lines)
    {
        var written = Encoding.UTF8.GetString(lines).Split('\n').Where(line => line.Length > 0).Take(20).ToList();
        var handbook = new FuzzedHandbook();
        handbook.Add("handbook.yml", "base-url: https://handbook.example.org/\nconfluence: { host: example.atlassian.net }\n");
        handbook.Add("guidance/b.md", "---\naliases: [guidance/old.md]\n---\n# B\n\n## Part\n");
        handbook.Add("guidance/a.md", "# A\n\n" + string.Concat(written.Select(line => $"[a]({line}) ![a](<{line}>) <{line}> {line} [{line}][x{line}]\n\n[x{line}]: {line}\n\n")));
        handbook.Add("communities/a.md", Charter(written));
        foreach (var page in handbook.Link().Pages.OfType<ChapterPage>())
            AssertLeadsOnlyWhereItMay(page.Body.ToHtml());
    }

    private static string Charter(IEnumerable<string> written)
    {
        var values = written.Select(HostileCharters.Written).ToList();
        var front = string.Concat(values.Take(3).Select((value, i) => i switch
        {
            0 => $"aliases: [{value}]\nlinks: {{ other: [{{ title: x, url: {value} }}] }}\n",
            1 => $"membership: {{ join: {value} }}\nchannels: {{ home: {value} }}\n",
            _ => $"related: [{value}]\noutputs: [{{ title: x, url: {value} }}]\n",
        }));
        return $"---\nschema: 1\nsubject: A\nstatus: proposed\n{front}---\n";
    }

    private static void AssertLeadsOnlyWhereItMay(string html)
    {
        Assert.Empty(HtmlAttacks.HarmIn(html));
        foreach (var element in new HtmlParser().ParseDocument(html).QuerySelectorAll("[href], [src]"))
        {
            var address = element.GetAttribute("href") ?? element.GetAttribute("src")!;
            // As browsers read it, from a page of ours.
            var seen = new Url(new Url("https://handbook.example.org/guidance/a/"), address);
            Assert.Contains(seen.Scheme, Schemes);
            if (element.LocalName == "img")
                Assert.Equal("handbook.example.org", seen.HostName);
        }
    }
}
