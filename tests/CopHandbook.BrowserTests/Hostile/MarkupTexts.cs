using CopHandbook.Tests.Harness;

namespace CopHandbook.BrowserTests.Hostile;

/// <summary>HTML that runs something: the attacks of the fixtures, and what is made of elements, events and ways out of a context.</summary>
internal static class MarkupTexts
{
    private const string Image = "<img src=x onerror=alert(1)>";

    // Ways out of where a text stands: an attribute, a script, a comment, a title.
    private static readonly string[] WaysOut =
    [
        "\">", "'>", "`>", "\"'>", "</title>", "</textarea>", "</script>", "</style>", "-->", "--!>", "]]>", "?>", "%>", "</p></li></td></table>", "</a>", "</code></pre>",
        "</template>", "</noscript>", "</svg>", "</math>", "\\\">", "&quot;>", "&#34;>", "\u0000>", "\">\n\n", "}}</script>", "\"}</script>", "</head>", "</main></body>", "*/",
    ];

    private static readonly string[] Events =
    [
        "onclick", "onmouseover", "onpointerdown", "onfocus", "onblur", "onkeydown", "oncopy", "onwheel", "onanimationstart", "onpageshow", "onmouseenter", "onsecuritypolicyviolation",
    ];

    private static readonly string[] Hosts = ["a href=b.md", "b", "details open", "img src=b.png", "table", "ol", "h2", "x-y", "svg", "math", "marquee", "dialog open"];

    // What a browser reads by one set of rules as it comes and by another when it is written and read again.
    private static readonly string[] Outer = ["<svg>", "<math>", "<math><mtext>", "<svg><desc>", "<svg><foreignObject>", "<math><annotation-xml encoding=text/html>", "<form><math><mtext></form><form>", "<table>", "<select>", "<template>"];

    private static readonly string[] Inner = ["style", "title", "noscript", "textarea", "xmp", "iframe", "noembed", "plaintext", "script", "mglyph><style", "p><style", "![CDATA["];

    // Names that hide what a script looks for on the document or the window.
    private static readonly string[] Names = ["getElementById", "querySelector", "body", "forms", "cookie", "location", "defaultView", "__proto__", "constructor", "attributes", "alert", "_search"];

    public static IReadOnlyList<string> All { get; } = [.. HtmlAttacks.All.Concat(Made()).Distinct(StringComparer.Ordinal)];

    /// <summary>Those that a line of front matter can hold, with one of each way out of the places that pages have.</summary>
    public static IReadOnlyList<string> ForFields { get; } =
    [
        .. WaysOut.Where(way => !way.Contains('\n', StringComparison.Ordinal) && !way.Contains('\0', StringComparison.Ordinal)).Select(way => way + Image),
        "'-alert(1)-'", "\";alert(1);//", "\"};alert(1);({\"a\":\"", "${alert(1)}", "{{constructor.constructor('alert(1)')()}}", "\" onfocus=alert(1) autofocus x=\"",
        "' onmouseover=alert(1) x='", "javascript:alert(1)", "x onerror=alert(1) src=x", "<script>alert(1)</script>", "<svg/onload=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;",
        "[x](javascript:alert(1))", "**<img src=x onerror=alert(1)>**", "`</code><img src=x onerror=alert(1)>`", "<!--<img src=x onerror=alert(1)>", "__proto__", "getElementById",
        "<iframe srcdoc='<script>alert(1)</script>'>", "<base href=//evil.example/>", "<meta http-equiv=refresh content='0;url=//evil.example/'>",
        .. HtmlAttacks.All.Where(attack => attack.All(sign => sign >= ' ')),
    ];

    private static IEnumerable<string> Made()
    {
        foreach (var way in WaysOut)
            yield return way + Image;
        foreach (var (element, i) in Hosts.Select((element, i) => (element, i)))
        {
            foreach (var name in Events.Where((_, j) => (i + j) % 2 == 0))
                yield return $"<{element} {(i % 3 == 0 ? name.ToUpperInvariant() : name)}{(i % 4 == 1 ? "\n=\n" : "=")}alert(1){(i % 5 == 2 ? "//" : "")}>x</{element.Split(' ')[0]}>";
        }

        foreach (var outer in Outer)
        {
            foreach (var inner in Inner)
                yield return $"{outer}<{inner}><a id=\"</{inner.Split('<')[^1]}>{Image}\">x";
        }

        foreach (var name in Names)
        {
            yield return $"<img name={name} src=b.png>";
            yield return $"<form id={name}><input name=parentNode></form>";
            yield return $"<a id={name}></a><a id={name} name=x href=javascript:alert(1)>x</a>";
        }

        foreach (var sign in new[] { "/", "\f", "\v", "\u00A0", "\u0000", "\u2028", "&#9;", "<", ">", "=" })
            yield return $"<img{sign}src=x{sign}onerror=alert(1)>";
        foreach (var attributes in new[] { "onclick=alert(1)", ".x #y onclick=\"alert(1)\"", "style=position:fixed", "srcdoc=x", "href=javascript:alert(1)", "src=x onerror=alert(1)" })
            yield return attributes;
    }
}
