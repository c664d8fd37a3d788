using CopHandbook.Engine.Rules;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Sources;

namespace CopHandbook.Cli.Reporters.Sarif;

/// <summary>Diagnostics as SARIF's results.</summary>
internal sealed class SarifResults(ReportRoot root, ContentFolder content)
{
    /// <summary>What consumers put their checkout of the repository in the place of.</summary>
    private const string Base = "%SRCROOT%";

    private static readonly Dictionary<string, int> Indices =
        RuleCatalogue.All.Index().ToDictionary(rule => rule.Item.Name, rule => rule.Index, StringComparer.Ordinal);

    private readonly Fingerprints fingerprints = new(content);

    public IReadOnlyList<SarifResult> Of(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Of)];

    private SarifResult Of(Diagnostic diagnostic) => new(
        diagnostic.Rule,
        Indices.TryGetValue(diagnostic.Rule, out var index) ? index : null,
        SarifRules.Level(diagnostic.Severity),
        new(Literal(diagnostic.Hint is { } hint ? $"{diagnostic.Message}\nhint: {hint}" : diagnostic.Message)),
        [LocationOf(diagnostic.Span, null, null)],
        diagnostic.Related.Count == 0 ? null : [.. diagnostic.Related.Select((span, i) => LocationOf(span, i + 1, new("also here")))],
        new Dictionary<string, string> { ["cophandbook/v1"] = fingerprints.Of(diagnostic) });

    // In a message of SARIF braces are the place of an argument, and brackets with parentheses a link.
    private static string Literal(string message) => message
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "] (", StringComparison.Ordinal);

    private SarifLocation LocationOf(SourceSpan span, int? id, SarifText? message)
    {
        var (uri, isRelative) = root.Address(span.Path);
        return new(
            id,
            new(new(uri, isRelative ? Base : null), new(span.Line, span.Column, span.EndLine, span.EndColumn)),
            message);
    }
}
