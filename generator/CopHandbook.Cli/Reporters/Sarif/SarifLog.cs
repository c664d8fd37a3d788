using System.Text.Json.Serialization;

namespace CopHandbook.Cli.Reporters.Sarif;

// The parts of SARIF 2.1.0 that are written, under the names of the standard.

internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

internal sealed record SarifRun(SarifTool Tool, IReadOnlyList<SarifInvocation> Invocations, string ColumnKind, IReadOnlyList<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string FullName, string Version, string SemanticVersion, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifInvocation(bool ExecutionSuccessful);

internal sealed record SarifRule(
    string Id, SarifText ShortDescription, SarifText FullDescription, SarifText Help, string? HelpUri, SarifConfiguration DefaultConfiguration);

internal sealed record SarifConfiguration(string Level, bool Enabled);

internal sealed record SarifText(string Text, string? Markdown = null);

internal sealed record SarifResult(
    string RuleId, int? RuleIndex, string Level, SarifText Message, IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation>? RelatedLocations, IReadOnlyDictionary<string, string> PartialFingerprints);

internal sealed record SarifLocation(int? Id, SarifPhysicalLocation PhysicalLocation, SarifText? Message);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifact(string Uri, string? UriBaseId);

internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
