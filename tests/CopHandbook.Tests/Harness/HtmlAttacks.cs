using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CopHandbook.Tests.Harness;

/// <summary>Attempts to have a page run, load or send something, and what tells whether one came through.</summary>
internal static class HtmlAttacks
{
    private static readonly string[] HarmfulElements =
    [
        "animate", "animateMotion", "animateTransform", "applet", "audio", "base", "body", "button", "embed", "feImage", "foreignObject", "form", "frame",
        "frameset", "iframe", "image", "isindex", "keygen", "link", "math", "meta", "noscript", "object", "portal", "script", "select", "set", "source",
        "style", "template", "textarea", "title", "track", "use", "video", "xmp",
    ];

    private static readonly string[] Addresses = ["action", "background", "cite", "data", "formaction", "href", "poster", "src", "xlink:href"];

    public static IReadOnlyList<string> All { get; } =
    [
        .. File.ReadLines(Path.Combine(Repository.Fixtures, "html/attacks.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("% ", StringComparison.Ordinal))
            .Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal)
                .Replace("\\r", "\r", StringComparison.Ordinal).Replace("\\0", "\0", StringComparison.Ordinal)),
    ];

    /// <summary>What in the HTML could run, load or send something, read as a browser reads it.</summary>
    public static IReadOnlyList<string> HarmIn(string html)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument("<!doctype html><html><head></head><body>" + html);
        return [.. page.Head!.Children.Concat(page.Body!.QuerySelectorAll("*")).SelectMany(HarmOf), .. HarmOf(page.Body)];
    }

    private static IEnumerable<string> HarmOf(IElement element)
    {
        // A drawing of outlines does no harm: we draw some ourselves, beside alerts.
        if (element.LocalName != "body" && HarmfulElements.Contains(element.LocalName, StringComparer.OrdinalIgnoreCase))
            yield return $"<{element.LocalName}>";
        // The boxes of task lists are all that a text can have of a form.
        if (element.LocalName == "input" && (element.GetAttribute("type") != "checkbox" || !element.HasAttribute("disabled")))
            yield return "<input>";
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "style" or "srcdoc" or "srcset" or "name" or "ping")
                yield return attribute.Name;
            if (Addresses.Contains(attribute.Name) && !IsHarmless(attribute.Value))
                yield return attribute.Value;
        }
    }

    private static bool IsHarmless(string address)
    {
        var read = new string([.. address.Where(sign => sign > ' ')]);
        return !read.Contains(':', StringComparison.Ordinal) || read.IndexOfAny(['/', '#', '?']) is >= 0 and var path && path < read.IndexOf(':', StringComparison.Ordinal)
            || read.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || read.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            || read.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || read.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
    }
}
