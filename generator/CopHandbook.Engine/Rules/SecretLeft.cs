using System.Buffers;
using System.Text.RegularExpressions;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Engine.Rules;

/// <summary>Something that looks like a key, a password or a session, in a text that is published.</summary>
internal sealed partial class SecretLeft : TextRule
{
    /// <summary>So much of it is said as finds it again.</summary>
    private const int Shown = 4;

    public override Rule Rule { get; } = new(
        "secret-left", Severity.Warning,
        "No text holds a key, a password or the address of somebody's session.")
    {
        Why = "Whoever reads the page could act in the name of the person whose session or key it is.",
        Fires = new("channels:\n  calendar: https://calendar.example.org/aws?token=0123456789abcdef"),
        Passes = new("channels:\n  calendar: https://calendar.example.org/aws"),
    };

    // Nearly all texts have none, and looking for signs is many times faster than for forms. What is named in an address has the
    // first of these signs in it, an address with a password the second, and each of the other forms one of the words.
    public override bool IsSignedIn(string text) =>
        (text.AsSpan().ContainsAny('=', '@') || text.AsSpan().ContainsAny(Words)) && Secret().IsMatch(text);

    public override IEnumerable<Diagnostic> Check(FieldPlaces places, RuleContext context) =>
        IsSignedIn(places.Source.Text) ? Find(places) : [];

    private IEnumerable<Diagnostic> Find(FieldPlaces places) =>
        from match in Secret().Matches(places.Source.Text)
        let secret = match.Groups["secret"]
        select Rule.Report(
            places.Source.Span(new(secret.Index, secret.Index + secret.Length)),
            $"'{secret.Value[..Math.Min(Shown, secret.Length / 2)]}…' looks like "
                + (match.Groups["named"].Success ? "a token, a password or a session" : "a key"),
            "remove it; it was in the text for everybody to read, so let it be withdrawn where it was issued");

    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["AKIA", "ASIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xox", "AIza", "eyJ", "BEGIN "],
        StringComparison.Ordinal);

    [GeneratedRegex(
        """
        [?&;\#](?<named>(?:access_?|auth_?|refresh_?|id_)?token|(?:api_?|access_?)key|password|passwd|pwd|secret|client_secret
            |j?sessionid|phpsessid|sid|sig|signature|os_password|x-amz-(?:signature|credential|security-token)
          )=(?<secret>[^\s&\#;"'<>)\]]{6,})
        | (?<named>https?)://[^\s/?\#@:]+:(?<secret>[^\s/?\#@]+)@
        | (?<![A-Za-z0-9])(?-i:(?<secret>
            (?:AKIA|ASIA)[0-9A-Z]{16}
          | gh[pousr]_[A-Za-z0-9]{36,}
          | github_pat_[A-Za-z0-9_]{22,}
          | glpat-[A-Za-z0-9_-]{20,}
          | xox[abeoprs]-[A-Za-z0-9-]{10,}
          | AIza[A-Za-z0-9_-]{35}
          | eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]+
          | -----BEGIN\ (?:[A-Z]+\ )*PRIVATE\ KEY-----
          ))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
