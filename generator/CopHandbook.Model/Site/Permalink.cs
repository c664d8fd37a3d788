namespace CopHandbook.Model.Site;

/// <summary>A page's address from the root of the site: begins and ends in <c>/</c>, lower case, ASCII; or the address of a file.</summary>
public readonly record struct Permalink(string Value) : IComparable<Permalink>
{
    public static readonly Permalink Home = new("/");
    public static readonly Permalink Communities = new("/communities/");
    public static readonly Permalink Overview = new("/overview/");
    public static readonly Permalink CommunitiesTable = new("/communities.csv");
    public static readonly Permalink Search = new("/search/");
    public static readonly Permalink Calendar = new("/calendar/");
    public static readonly Permalink Start = new("/start/");
    public static readonly Permalink Accessibility = new("/accessibility/");
    public static readonly Permalink Changes = new("/changes/");
    public static readonly Permalink Feed = new("/feed.xml");
    public static readonly Permalink Print = new("/print/");
    public static readonly Permalink Preview = new("/preview/");
    public static readonly Permalink ShortAddresses = new("/c/");
    public static readonly Permalink NotFound = new("/404.html");

    /// <summary>The place of the page in the published folder.</summary>
    public OutputPath File => new(Value.EndsWith('/') ? Value[1..] + "index.html" : Value[1..]);

    /// <summary>The address as a page at <paramref name="page"/> writes it: it holds at any root, and from disk.</summary>
    public string RelativeTo(Permalink page)
    {
        var here = page.Value.AsSpan(0, page.Value.LastIndexOf('/') + 1);
        var shared = 0;
        for (var i = 0; i < here.Length && i < Value.Length && here[i] == Value[i]; i++)
        {
            if (here[i] == '/')
                shared = i + 1;
        }

        var ups = here[shared..].Count('/');
        var relative = string.Concat(Enumerable.Repeat("../", ups)) + Value[shared..];
        return relative.Length == 0 ? "./" : relative;
    }

    /// <summary>Where an address that stands on this page leads, as <see cref="RelativeTo"/> writes it.</summary>
    /// <returns>The page or file, and what follows its address (a question mark or a number sign on); null where it leads out of the site.</returns>
    public (Permalink Target, string Suffix)? Follow(string href)
    {
        var end = href.AsSpan().IndexOfAny('?', '#') is >= 0 and var sign ? sign : href.Length;
        var path = href.AsSpan(0, end);
        if (path.Contains(':') || path.StartsWith("/"))
            return null;
        var suffix = href[end..];
        if (path.Length == 0)
            return (this, suffix);
        var folder = Value.AsSpan(0, Value.LastIndexOf('/') + 1);
        while (path.StartsWith("./") || path.StartsWith("../"))
        {
            // The root is its own parent.
            if (path[1] == '.')
                folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)] is { Length: > 0 } parent ? parent : "/";
            path = path[(path.IndexOf('/') + 1)..];
        }

        return (new($"{folder}{path}"), suffix);
    }

    public int CompareTo(Permalink other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
