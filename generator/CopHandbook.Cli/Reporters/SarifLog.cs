using System.Text.Json.Serialization;

namespace CopHandbook.Cli.Reporters;

/// <summary>The parts of SARIF 2.1.0 that a report fills, under the names of that standard.</summary>
internal sealed record SarifLog(string Version, [property: JsonPropertyName("$schema")] string Schema, IReadOnlyList<SarifRun> Runs);

internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string SemanticVersion, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifText(string Text);

internal sealed record SarifHelp(string Text, string Markdown);

internal sealed record SarifConfiguration(string Level, bool Enabled);

internal sealed record SarifRule(
    string Id, SarifText ShortDescription, SarifText FullDescription, SarifHelp Help, SarifConfiguration DefaultConfiguration, string HelpUri);

internal sealed record SarifResult(
    string RuleId, int RuleIndex, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations, SarifFingerprints PartialFingerprints)
{
    public IReadOnlyList<SarifLocation>? RelatedLocations { get; init; }
}

/// <summary>What stays the same when lines move: a code host recognises the problem by it.</summary>
internal sealed record SarifFingerprints([property: JsonPropertyName("problem/v1")] string Problem);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifact(string Uri);

internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
