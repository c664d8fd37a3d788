namespace CopHandbook.Model.Diagnostics.Problems;

/// <summary>The front matter is not YAML.</summary>
public static class YamlSyntax
{
    public static readonly Rule Rule = new("yaml-syntax", Severity.Error, "The front matter can be read as YAML.")
    {
        Why = "Front matter that cannot be read says nothing at all, and the page would be empty.",
        Fires = new("summary: One thing: people who use AWS native services."),
        Passes = new("summary: \"One thing: people who use AWS native services.\""),
    };

    public static Diagnostic NoFrontMatter(SourceSpan span) => Rule.Report(span,
        "a charter begins with front matter, and this file has none",
        "begin the file with a line '---', then 'schema: 1' and the other fields, then another line '---'");

    public static Diagnostic FrontMatterNotClosed(SourceSpan span) => Rule.Report(span,
        "the front matter that begins here is never closed",
        "put a line '---' after the last field");

    public static Diagnostic FrontMatterNotFirst(SourceSpan span) => Rule.Report(span,
        "this looks like the beginning of front matter, and something stands before it, so that it would be published as text",
        "remove what is above it: front matter begins on the first line of a file");

    /// <param name="seen">The line that opens it, or does not.</param>
    public static Diagnostic FrontMatterNotOpened(SourceSpan span, string seen) => Rule.Report(span,
        $"this looks like front matter, and '{Words.Seen(seen)}' does not open it, so that it would be published as text",
        "make '---' the first line of the file: three hyphens and nothing else");

    public static Diagnostic OtherFrontMatter(SourceSpan span, string kind) => Rule.Report(span,
        $"this front matter is {kind}; only YAML is understood",
        "write it as YAML, between two lines '---'");

    public static Diagnostic NotFields(SourceSpan span) => Rule.Report(span,
        "expected fields here, one 'name: value' a line",
        "write each field's name, a colon, a space and its value");

    public static Diagnostic KeyNotText(SourceSpan span) => Rule.Report(span,
        "a field's name must be a plain word",
        "write the name without brackets or dashes, then a colon");

    public static Diagnostic KeyMissing(SourceSpan span) => Rule.Report(span,
        "no name stands before this colon",
        "write the field's name before it, or remove the line");

    public static Diagnostic QuoteNotClosed(SourceSpan span, char quote) => Rule.Report(span,
        $"the quotation mark that begins here ({quote}) is not closed on its line",
        $"put {quote} at the end of the value; where the value has a {quote} of its own, use the other kind of quotation mark around it");

    public static Diagnostic BracketNotClosed(SourceSpan span) => Rule.Report(span,
        "a list or group in brackets is not closed",
        "add the missing ']' or '}', or put each item on a line of its own that begins with '- '");

    public static Diagnostic TextAfterBracket(SourceSpan span) => Rule.Report(span,
        "something follows the closing bracket, so it is not clear where the value ends",
        "put quotation marks round the whole value: \"[like this] one\"; or put a comma before the next item");

    public static Diagnostic UnknownEscape(SourceSpan span) => Rule.Report(span,
        "a backslash in double quotation marks has a meaning of its own, and this one has none",
        "write two backslashes, or put the value in single quotation marks");

    public static Diagnostic ReservedCharacter(SourceSpan span, char character) => Rule.Report(span,
        $"a value cannot begin with '{character}', which has a meaning of its own in YAML",
        $"put quotation marks round the whole value: \"{character} like this\"");

    public static Diagnostic ColonWithoutSpace(SourceSpan span) => Rule.Report(span,
        "no space follows this colon, so it does not end the field's name",
        "write a space after the colon, as in 'name: value'");

    public static Diagnostic SecondColon(SourceSpan span) => Rule.Report(span,
        "a second ': ' stands in this value, so it is not clear where the value begins",
        "put quotation marks round the whole value: \"like: this\"");

    public static Diagnostic Tab(SourceSpan span) => Rule.Report(span,
        "a tab stands where YAML wants spaces",
        "indent with spaces, two for each level");

    public static Diagnostic Indentation(SourceSpan span) => Rule.Report(span,
        "this line does not fit what is above it",
        "check the indentation: fields of one group begin in the same column, and a name is followed by ': '");

    public static Diagnostic SecondDocument(SourceSpan span) => Rule.Report(span,
        "a second YAML document begins here, and a file has one",
        "remove this line; three dashes may stand only before and after the front matter");

    public static Diagnostic DocumentEnd(SourceSpan span) => Rule.Report(span,
        "three dots on a line of their own end the YAML here, and what is below would be lost",
        "remove this line; the front matter ends with a line '---'");

    public static Diagnostic ControlCharacter(SourceSpan span, char character) => Rule.Report(span,
        $"a control character (U+{(int)character:X4}) stands here, invisible",
        "delete it; it often comes along when text is pasted");

    public static Diagnostic ConflictMarker(SourceSpan span) => Rule.Report(span,
        "a git conflict marker was left here",
        "choose one of the two versions and delete the lines that begin with <<<<<<<, ======= and >>>>>>>");

    public static Diagnostic Unreadable(SourceSpan span, string readerSays) => Rule.Report(span,
        $"this cannot be read as YAML ({readerSays})",
        "compare it with a charter that works, such as the worked example");
}
