using System.Text;
using System.Text.RegularExpressions;
using CopHandbook.Model.Site;
using Microsoft.AspNetCore.Http;

namespace CopHandbook.Cli.Serving;

/// <summary>
/// The headers that the build's <c>_headers</c> gives to addresses, so that a preview is held to what production is held to.
/// A line without indentation is a path, in which <c>*</c> is any rest and <c>:word</c> one step; its headers are the
/// indented lines below it.
/// </summary>
internal sealed class HeaderRules
{
    private readonly string text;
    private readonly List<(Regex Path, List<KeyValuePair<string, string>> Headers)> rules = [];

    private HeaderRules(string text)
    {
        this.text = text;
        foreach (var line in text.Split('\n'))
        {
            if (line.Trim() is not { Length: > 0 } said || said[0] == '#')
                continue;
            if (!char.IsWhiteSpace(line[0]))
                rules.Add((Pattern(said), []));
            else if (said.Split(':', 2) is [var name, var value] && rules.Count > 0)
                rules[^1].Headers.Add(new(name.Trim(), value.Trim()));
        }
    }

    /// <param name="file">Null where the site has none.</param>
    /// <param name="former">Those of the site before: after most edits they are the same, and they are not quick to read.</param>
    public static HeaderRules Of(OutputFile? file, HeaderRules? former = null)
    {
        var text = Encoding.UTF8.GetString(file is null ? [] : file.Bytes.Span);
        return former?.text == text ? former : new(text);
    }

    /// <param name="path">From the root of the site, with a slash at its start.</param>
    public void Write(string path, IHeaderDictionary headers)
    {
        foreach (var (name, value) in rules.Where(rule => rule.Path.IsMatch(path)).SelectMany(rule => rule.Headers))
        {
            // Where several rules have the same header, a browser holds to all of them; a file has one type.
            if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
                headers.ContentType = value;
            else
                headers.Append(name, value);
        }
    }

    private static Regex Pattern(string path) => new(
        @"\A" + Regex.Replace(Regex.Escape(path).Replace(@"\*", ".*", StringComparison.Ordinal), ":[a-zA-Z]+", "[^/]+") + @"\z",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
