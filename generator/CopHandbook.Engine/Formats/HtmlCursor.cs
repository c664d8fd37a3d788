namespace CopHandbook.Engine.Formats;

/// <summary>A place in HTML that moves forward as it is read.</summary>
/// <param name="html">All of it.</param>
/// <param name="at">Where to begin.</param>
internal ref struct HtmlCursor(ReadOnlySpan<char> html, int at)
{
    private readonly ReadOnlySpan<char> html = html;

    public int At { get; private set; } = at;

    public readonly bool IsAtEnd => At >= html.Length;

    /// <summary>What is still to be read.</summary>
    public readonly ReadOnlySpan<char> Rest => html[At..];

    /// <summary>What has been read since a place.</summary>
    public readonly ReadOnlySpan<char> From(int start) => html[start..At];

    public void Move(int by) => At += by;

    /// <summary>Moves to the next such sign; to the end where there is none.</summary>
    public void MoveBefore(char sign) => At = Rest.IndexOf(sign) is >= 0 and var next ? At + next : html.Length;

    /// <summary>Moves behind the next such signs; to the end where there is none.</summary>
    /// <returns>Whether there are any.</returns>
    public bool MoveBehind(scoped ReadOnlySpan<char> signs)
    {
        var next = Rest.IndexOf(signs);
        At = next < 0 ? html.Length : At + next + signs.Length;
        return next >= 0;
    }

    /// <returns>Whether that sign was next.</returns>
    public bool Skip(char sign)
    {
        if (IsAtEnd || html[At] != sign)
            return false;
        At++;
        return true;
    }

    /// <returns>Whether there was any, as for the others.</returns>
    public bool SkipSpace()
    {
        var start = At;
        while (!IsAtEnd && char.IsWhiteSpace(html[At]))
            At++;
        return At > start;
    }

    /// <summary>Of an element.</summary>
    public bool SkipName()
    {
        var start = At;
        while (!IsAtEnd && (char.IsAsciiLetterOrDigit(html[At]) || html[At] == '-'))
            At++;
        return At > start;
    }

    public bool SkipAttributeName()
    {
        var start = At;
        while (!IsAtEnd && !char.IsWhiteSpace(html[At]) && html[At] is not ('"' or '\'' or '<' or '>' or '/' or '=' or '`'))
            At++;
        return At > start;
    }

    /// <summary>Of an attribute, without quotes.</summary>
    public bool SkipBareValue()
    {
        var start = At;
        while (!IsAtEnd && !char.IsWhiteSpace(html[At]) && html[At] is not ('"' or '\'' or '=' or '<' or '>' or '`'))
            At++;
        return At > start;
    }
}
