using System.ComponentModel;
using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters.Json;

internal sealed record JsonDiagnostic(
    [property: Description("The rule's name, which is its identity for good.")] string Rule,
    Severity Severity,
    [property: Description("Where it is wrong.")] JsonPlace Place,
    [property: Description("What is wrong.")] string Message,
    [property: Description("Other places that belong to it.")] IReadOnlyList<JsonPlace> Related)
{
    [Description("What to write instead.")]
    public string? Hint { get; init; }

    [Description("What holds where the rule is kept.")]
    public string? Summary { get; init; }

    [Description("The sentence of the guidance that the rule stands on.")]
    public JsonGuidance? Guidance { get; init; }

    public static JsonDiagnostic Of(Diagnostic diagnostic) =>
        new(diagnostic.Rule, diagnostic.Severity, JsonPlace.Of(diagnostic.Span), diagnostic.Message, [.. diagnostic.Related.Select(JsonPlace.Of)])
        {
            Hint = diagnostic.Hint,
            Summary = RuleCatalogue.Find(diagnostic.Rule)?.Summary,
            Guidance = diagnostic.Quote() is { } quote ? new(quote.Chapter, quote.Anchor, quote.Sentence) : null,
        };
}

/// <summary>A place; lines and columns count from 1, the end is exclusive.</summary>
[Description("A place. Lines and columns count from 1, columns in UTF-16 code units; the end is the first place after it.")]
internal sealed record JsonPlace(
    [property: Description("The file, as one would name it from where the command was given; forward slashes everywhere.")] string Path,
    int Line, int Column, int EndLine, int EndColumn)
{
    public static JsonPlace Of(SourceSpan span) => new(span.Path.Value, span.Line, span.Column, span.EndLine, span.EndColumn);
}

internal sealed record JsonGuidance(
    [property: Description("The chapter's file name without its ending.")] string Chapter,
    [property: Description("The anchor of the section.")] string Anchor,
    [property: Description("The sentence, word for word.")] string Sentence);
