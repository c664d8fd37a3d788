using CopHandbook.Engine.Names;
using CopHandbook.Model.Guidance;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Formats;

/// <summary>Keeps the tags and attributes of HTML that are allowed, and tells what goes. One for each text, piece after piece.</summary>
/// <param name="ids">Those that the text has already; those that are kept are added.</param>
internal sealed class HtmlFilter(HashSet<string> ids, ICollection<HtmlFinding> findings)
{
    private readonly HtmlOpenElements open = new(findings);
    private readonly List<HtmlToken> kept = [];
    private Func<TextRange, TextRange> place = range => range;

    /// <param name="placeOf">The range in the file of a range of the HTML.</param>
    public IReadOnlyList<HtmlToken> Keep(IReadOnlyList<HtmlToken> tokens, Func<TextRange, TextRange> placeOf)
    {
        kept.Clear();
        place = placeOf;
        var lastClosing = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == HtmlTokenKind.Closing)
                lastClosing[tokens[i].Name] = i;
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            KeepOne(token);
            // What stands in an element that is refused is refused with it, and needs no message of its own.
            var isRefused = token.Kind == HtmlTokenKind.Opening && HtmlAllowList.IsHarmful(token.Name) && !HtmlAllowList.IsVoid(token.Name);
            if (isRefused && lastClosing.GetValueOrDefault(token.Name) > i)
                i = Enumerable.Range(i + 1, tokens.Count - i - 1).First(next => tokens[next].Kind == HtmlTokenKind.Closing && tokens[next].Name == token.Name);
        }

        return [.. kept];
    }

    /// <summary>Told once all pieces of the text are through.</summary>
    public void TellUnclosed() => open.TellUnclosed();

    private void KeepOne(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                kept.Add(token);
                break;
            case HtmlTokenKind.Unreadable:
                Find(HtmlFault.Unreadable, token.Range, "");
                kept.Add(token with { Kind = HtmlTokenKind.Text });
                break;
            case HtmlTokenKind.Closing when HtmlAllowList.IsAllowed(token.Name):
                if (open.Close(token.Name))
                    kept.Add(token);
                break;
            case HtmlTokenKind.Opening when HtmlAllowList.IsAllowed(token.Name):
                if (open.Open(token.Name, place(token.Range)))
                    kept.Add(token with { Attributes = AttributesOf(token).ToArray() });
                break;
            case HtmlTokenKind.Opening:
                Find(HtmlAllowList.IsHarmful(token.Name) ? HtmlFault.Harmful : HtmlFault.Unknown, token.Range, token.Name);
                break;
        }
    }

    private List<HtmlAttribute> AttributesOf(HtmlToken token)
    {
        var known = HtmlAllowList.AttributesOf(token.Name);
        var attributes = new List<HtmlAttribute>();
        var unknown = new List<HtmlAttribute>();
        foreach (var attribute in token.Attributes.DistinctBy(attribute => attribute.Name, StringComparer.Ordinal))
        {
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal))
                Find(HtmlFault.Harmful, attribute.Range, token.Name, attribute.Name);
            else if (!known.Contains(attribute.Name))
                unknown.Add(attribute);
            else if (attribute.Name is "id" or "name")
                AddId(attribute, token, attributes);
            else if (HtmlAllowList.Written(attribute.Name, attribute.Value) is { } value)
                attributes.Add(attribute with { Value = value });
            else
                Find(HtmlFault.Value, attribute.Range, token.Name, attribute.Name);
        }

        if (unknown.Count > 0)
            findings.Add(new(HtmlFault.Unknown, place(unknown[0].Range), token.Name, [.. unknown.Select(attribute => attribute.Name)]) { Known = known });
        return attributes;
    }

    // A name is an id that is written in the old way; often both are there.
    private void AddId(HtmlAttribute written, HtmlToken token, List<HtmlAttribute> attributes)
    {
        // Links are compared in one spelling too.
        var id = written with { Name = "id", Value = CanonicalForm.Of(written.Value) };
        if (!IsId(id.Value))
            Find(HtmlFault.Value, written.Range, token.Name, written.Name);
        else if (attributes.FindIndex(attribute => attribute.Name == "id") is >= 0 and var first)
            TellSecond(written, token, isSame: attributes[first].Value == id.Value);
        else if (ids.Add(id.Value))
            attributes.Add(id);
        else
            Find(HtmlFault.TakenId, written.Range, token.Name, written.Name);
    }

    private void TellSecond(HtmlAttribute id, HtmlToken token, bool isSame)
    {
        if (!isSame)
            Find(HtmlFault.SecondId, id.Range, token.Name, id.Name);
    }

    // Footnotes have ids with colons and the page's own begin with an underscore: no text can give those.
    private static bool IsId(string value) => value.Length > 0 && value[0] != '_'
        && value.EnumerateRunes().All(letter => HeadingIds.IsKept(letter) || letter.Value == '.');

    private void Find(HtmlFault fault, TextRange range, string element, params string[] attributes) =>
        findings.Add(new(fault, place(range), element, attributes)
        {
            Known = HtmlAllowList.IsAllowed(element) ? HtmlAllowList.AttributesOf(element) : [],
        });
}
