namespace CopHandbook.BrowserTests.Hostile;

/// <summary>Pages as a theme would write them that encodes no value: the control for the fields of front matter.</summary>
internal static class RawPages
{
    // The places of values in our pages: words, attributes of each kind, an address, the head, data and a note.
    private static readonly string[] Places =
    [
        "<p>@</p>", "<p title=\"@\">a</p>", "<p title='@'>a</p>", "<p title=@>a</p>", "<a href=\"@\">a</a>", "<img src=b.png alt=\"@\">", "<textarea>@</textarea>",
        "<title>@</title>", "<meta name=description content=\"@\">", "<script type=\"application/ld+json\">{\"name\": \"@\"}</script>", "<!-- @ -->",
    ];

    public static IEnumerable<string> Of(IEnumerable<string> texts) =>
        texts.SelectMany(text => Places.Select(place => place.Replace("@", text, StringComparison.Ordinal)));
}
