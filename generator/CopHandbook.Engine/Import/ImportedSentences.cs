using System.Text.RegularExpressions;

namespace CopHandbook.Engine.Import;

/// <summary>Reads sentences in the words that the guidance uses. What it does not understand it leaves to whoever asked.</summary>
internal static partial class ImportedSentences
{
    private static readonly (string Sign, string Code)[] Currencies = [("£", "GBP"), ("€", "EUR"), ("$", "USD")];

    public static IEnumerable<string> In(string text) => End().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0);

    public static ImportedGoal Goal(string text)
    {
        var first = FirstWord().Match(text).Value.ToLowerInvariant();
        var kind = first switch
        {
            "support" or "supporting" => "support",
            "educate" or "educating" => "educate",
            "evaluate" or "evaluating" => "evaluate",
            "evangelise" or "evangelize" or "evangelising" or "evangelizing" => "evangelise",
            _ => null,
        };
        string[] audiences =
        [
            .. Names("practitioner", "practitioner"), .. Names("apprentice", "apprentice"), .. Names("public", "public"),
            // The guidance names these where something is evaluated for them; elsewhere they are words.
            .. kind == "evaluate" ? Names("project", "project").Concat(Names("team", "team")).Concat(Names("individual", "individual")) : [],
        ];
        return new(kind, audiences, text);

        IEnumerable<string> Names(string word, string audience) => Regex.IsMatch(text, $@"\b{word}s?\b", RegexOptions.IgnoreCase) ? [audience] : [];
    }

    /// <summary>How long after its start the goals are reviewed: "reviewed after three months".</summary>
    public static string? ReviewAfter(string text) => DurationOf(Review().Match(text));

    /// <summary>What a sentence says to be in scope, or out of it.</summary>
    public static (string? In, string? Out) Scope(string sentence)
    {
        if (OutOfScope().Match(sentence) is { Success: true } left)
            return (null, left.Groups["what"].Value);
        var found = Focus().Match(sentence) is { Success: true } focus ? focus : InScope().Match(sentence);
        return (found.Success ? found.Groups["what"].Value : null, null);
    }

    public static string? Coordinator(string sentence) =>
        WillCoordinate().Match(sentence) is { Success: true } found ? found.Groups["name"].Value : null;

    public static string? Term(string sentence) => DurationOf(FirstTerm().Match(sentence));

    /// <summary>Whether a text is a name and no more: a few words with capitals, and no full stop.</summary>
    public static bool IsName(string text) => Name().IsMatch(text);

    public static ImportedMeeting? Meeting(string sentence)
    {
        var lower = sentence.ToLowerInvariant();
        if (!Meets().IsMatch(lower) || Cadence().Match(lower) is not { Success: true } cadence)
            return null;
        var day = Weekday().Match(lower);
        var meeting = new ImportedMeeting(
            CadenceOf(cadence.Value),
            day.Success ? day.Groups["day"].Value : null,
            day.Groups["nth"].Success ? NthOf(day.Groups["nth"].Value) : null,
            Start().Match(lower) is { Success: true } start ? start.Groups["time"].Value.PadLeft(5, '0') : null,
            DurationOf(Length().Match(lower)),
            lower.Contains("lunch", StringComparison.Ordinal) ? "lunch"
                : lower.Contains("after work", StringComparison.Ordinal) ? "after-work"
                : lower.Contains("work hours", StringComparison.Ordinal) || lower.Contains("working hours", StringComparison.Ordinal) ? "work-hours"
                : null);
        return Price().Match(sentence) is { Success: true } price
            ? meeting with
            {
                Limit = price.Groups["amount"].Value,
                Currency = Currencies.First(one => one.Sign == price.Groups["sign"].Value).Code,
                Per = price.Groups["per"].Value.Equals("session", StringComparison.OrdinalIgnoreCase) ? "session" : "head",
            }
            : meeting;
    }

    public static ImportedBudget? Budget(string sentence)
    {
        if (Hours().Match(sentence) is not { Success: true } hours || !sentence.Contains("budget", StringComparison.OrdinalIgnoreCase))
            return null;
        var use = Use().Match(sentence);
        return new(
            EnglishNumbers.InDigits(hours.Groups["number"].Value), hours.Groups["per"].Value.ToLowerInvariant(),
            sentence.Contains("average", StringComparison.OrdinalIgnoreCase),
            use.Success ? Gerund(use.Groups["verb"].Value) + use.Groups["rest"].Value : null);
    }

    public static bool ChoosesEachSession(string sentence) => Chooses().IsMatch(sentence);

    private static string? DurationOf(Match found) =>
        found.Success ? EnglishNumbers.Duration(found.Groups["number"].Value, found.Groups["unit"].Value.ToLowerInvariant()) : null;

    // "prepare" becomes "Preparing": the field says what the time is for.
    private static string Gerund(string verb) => char.ToUpperInvariant(verb[0]) + verb[1..].TrimEnd('e') + "ing";

    private static string CadenceOf(string words) =>
        words.Contains("fortnight", StringComparison.Ordinal) || words.Contains("two weeks", StringComparison.Ordinal) ? "fortnightly"
        : words.Contains("week", StringComparison.Ordinal) ? "weekly"
        : words.Contains("quarter", StringComparison.Ordinal) ? "quarterly"
        : "monthly";

    private static string NthOf(string word) => word switch { "first" => "1", "second" => "2", "third" => "3", "fourth" => "4", _ => "last" };

    // Behind a full stop, a question mark or an exclamation mark that a capital follows.
    [GeneratedRegex(@"(?<=[.!?])\s+(?=\p{Lu})")]
    private static partial Regex End();

    [GeneratedRegex(@"^\p{L}+")]
    private static partial Regex FirstWord();

    [GeneratedRegex(
        @"\breview(?:ed)?\b[^.]*?\bafter (?<number>" + EnglishNumbers.Pattern + @") (?<unit>day|week|month|year)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Review();

    [GeneratedRegex(@"^(?<what>.+?) (?:is|are) (?:explicitly )?out of scope\b", RegexOptions.IgnoreCase)]
    private static partial Regex OutOfScope();

    [GeneratedRegex(@"^(?<what>.+?) (?:is|are) in scope\b", RegexOptions.IgnoreCase)]
    private static partial Regex InScope();

    [GeneratedRegex(@"\bfocus(?:es)? on (?<what>.+?)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Focus();

    [GeneratedRegex(@"(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,4}?) (?:will be|is) (?:the |its |our )?coordinator\b")]
    private static partial Regex WillCoordinate();

    [GeneratedRegex(
        @"\b(?:for (?:the first|a term of)|every) (?<number>" + EnglishNumbers.Pattern + @") (?<unit>day|week|month|year)s?\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex FirstTerm();

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,4}(?<!\.)$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\bmeets?\b|\bmeetings?\b")]
    private static partial Regex Meets();

    [GeneratedRegex(@"\b(?:weekly|fortnightly|monthly|quarterly|(?:once a|every) (?:week|fortnight|two weeks|month|quarter)\b)")]
    private static partial Regex Cadence();

    [GeneratedRegex(@"\b(?:(?<nth>first|second|third|fourth|last) )?(?<day>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\bfor (?<number>" + EnglishNumbers.Pattern + @") (?<unit>minute|hour|day)s?\b")]
    private static partial Regex Length();

    [GeneratedRegex(@"\bat (?<time>[0-2]?\d:[0-5]\d)\b")]
    private static partial Regex Start();

    [GeneratedRegex(@"(?<sign>[£€$])(?<amount>\d+(?:\.\d{1,2})?) (?:per|a) (?<per>head|person|session)", RegexOptions.IgnoreCase)]
    private static partial Regex Price();

    [GeneratedRegex(
        @"\b(?<number>" + EnglishNumbers.Pattern + @") hours? (?:per|a|each|every) (?<per>week|month|quarter|year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\bwill be used (?:to (?<verb>\p{Ll}+))(?<rest>.*?)\.?$")]
    private static partial Regex Use();

    [GeneratedRegex(@"\b(?:determine|choose|decide|settle)s? (?:on )?the format\b.*\b(?:next|each|every) session", RegexOptions.IgnoreCase)]
    private static partial Regex Chooses();
}
