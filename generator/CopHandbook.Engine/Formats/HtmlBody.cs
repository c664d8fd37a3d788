using AngleSharp.Dom;
using Ganss.Xss;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// The second gate for texts with HTML: what was written is parsed as a browser parses it, held to a list of its own, and
/// written anew with all elements closed. It knows what our renderers write besides what authors may.
/// </summary>
internal static class HtmlBody
{
    // Stands between the sections while they are one, in a comment: that stays where it is, where characters in a table would
    // be moved before it. No text has the sign, since it is taken out first.
    private const string CutSign = "\u0001";

    // The sanitiser has one list of attributes for all elements, and an address belongs to one.
    private static readonly (string Attribute, string Owner)[] Addresses = [("href", "a"), ("src", "img")];

    // Its reading and its writing change nothing in it, so that all threads share one.
    private static readonly HtmlSanitizer Sanitiser = Build();

    /// <summary>The sections as they are when read as one: an element can begin in one and end in another.</summary>
    /// <returns>As many as before; the whole, put together, is balanced.</returns>
    public static IReadOnlyList<string> Clean(IReadOnlyList<string> sections)
    {
        if (sections.Count == 0)
            return sections;
        var whole = string.Join($"<!--{CutSign}-->", sections.Select(section => section.Replace(CutSign, "", StringComparison.Ordinal)));
        var body = Sanitiser.SanitizeDom(whole).Body!;
        // The boxes of task lists are ours. Of another type an input loads a picture or sends a form.
        foreach (var input in body.QuerySelectorAll("input").Where(input => !IsBox(input)).ToList())
            input.Remove();
        foreach (var (attribute, owner) in Addresses)
        {
            foreach (var other in body.QuerySelectorAll($"[{attribute}]:not({owner})").ToList())
                other.RemoveAttribute(attribute);
        }

        var clean = HtmlBodyWriter.Write(body, CutSign);
        return clean.Count == sections.Count
            ? clean
            : throw new InvalidOperationException("a section was lost between the two gates for HTML");
    }

    private static bool IsBox(IElement input) => input.GetAttribute("type") == "checkbox" && input.HasAttribute("disabled");

    private static HtmlSanitizer Build()
    {
        var sanitiser = new HtmlSanitizer();
        Fill(sanitiser.AllowedTags, [.. HtmlAllowList.Names, "input", "path", "section", "svg"]);
        Fill(sanitiser.AllowedAttributes,
        [
            .. HtmlAllowList.Attributes.Where(attribute => attribute is not ("align" or "name")),
            "aria-hidden", "aria-label", "checked", "class", "d", "data-copied", "data-copy", "disabled", "fill", "loading", "role", "tabindex", "type",
            "version", "viewbox",
        ]);
        Fill(sanitiser.AllowedSchemes, ["http", "https", "mailto", "tel"]);
        Fill(sanitiser.UriAttributes, ["href", "src"]);
        sanitiser.AllowedCssProperties.Clear();
        sanitiser.AllowedAtRules.Clear();
        sanitiser.AllowDataAttributes = false;
        sanitiser.RemovingComment += (_, comment) => comment.Cancel = comment.Comment.Data == CutSign;
        return sanitiser;
    }

    private static void Fill(ISet<string> list, IEnumerable<string> entries)
    {
        list.Clear();
        list.UnionWith(entries);
    }
}
