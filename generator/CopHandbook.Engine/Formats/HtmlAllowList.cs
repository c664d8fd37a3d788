using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CopHandbook.Engine.Formats;

/// <summary>The HTML that guidance may hold where the handbook allows it: elements, and the attributes of each.</summary>
internal static partial class HtmlAllowList
{
    private static readonly FrozenDictionary<string, string[]> Elements = Build(
        ("a", ["href", "title", "name"]),
        ("abbr dfn", ["title"]),
        ("b blockquote br caption cite code dd del dl dt em figcaption figure hr i ins kbd li mark pre q s samp small", []),
        ("span strong sub summary sup table tbody tfoot thead tr u ul var wbr", []),
        ("details", ["open"]),
        ("div h1 h2 h3 h4 h5 h6 p", ["align"]),
        ("img", ["src", "alt", "width", "height", "title"]),
        ("ol", ["start"]),
        ("td", ["colspan", "rowspan", "align"]),
        ("th", ["colspan", "rowspan", "align", "scope"]));

    /// <summary>Elements that can run, load or send something, change the page around them, or are read by other rules than HTML's.</summary>
    private static readonly FrozenSet<string> Harmful = Words(
        "applet audio base body button canvas embed fieldset form frame frameset head html iframe input link marquee math meta noembed "
        + "noframes noscript object optgroup option output param plaintext portal script select slot style svg template textarea "
        + "title track video xmp").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> WithoutEnd =
        Words("base br embed frame hr img input link meta param source track wbr").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> EndedByNext =
        Words("dd dt li p tbody td tfoot th thead tr").ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Names => Elements.Keys;

    public static IEnumerable<string> Attributes => Elements.Values.SelectMany(attributes => attributes).Distinct();

    public static bool IsAllowed(string element) => Elements.ContainsKey(element);

    public static bool IsHarmful(string element) => Harmful.Contains(element);

    /// <summary>Whether the element has no content, and no closing tag.</summary>
    public static bool IsVoid(string element) => WithoutEnd.Contains(element);

    /// <summary>Whether a closing tag must follow; those of paragraphs, items and cells may be left out.</summary>
    public static bool NeedsEnd(string element) => !IsVoid(element) && !EndedByNext.Contains(element);

    public static IReadOnlyList<string> AttributesOf(string element) => Elements[element];

    /// <summary>The value as the page has it; null where the attribute cannot have it. Addresses and ids are judged elsewhere.</summary>
    public static string? Written(string attribute, string value) => attribute switch
    {
        "width" or "height" => Size().Match(value) is { Success: true } size ? size.Groups[1].Value : null,
        "start" or "colspan" or "rowspan" => Number().IsMatch(value) ? value : null,
        "align" => value.ToLowerInvariant() is "left" or "center" or "right" ? value.ToLowerInvariant() : null,
        "scope" => value.ToLowerInvariant() is "row" or "col" or "rowgroup" or "colgroup" ? value : null,
        _ => value,
    };

    private static FrozenDictionary<string, string[]> Build(params (string Names, string[] Own)[] rows)
    {
        var elements = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (names, own) in rows)
        {
            foreach (var name in Words(names))
                elements[name] = ["id", .. own];
        }

        return elements.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] Words(string names) => names.Split(' ');

    [GeneratedRegex(@"\A[0-9]{1,4}\z")]
    private static partial Regex Number();

    // Pixels are written without their unit, which browsers pass over.
    [GeneratedRegex(@"\A([0-9]{1,4}%?)(?:px)?\z")]
    private static partial Regex Size();
}
