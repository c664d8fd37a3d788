namespace CopHandbook.Model.Site;

/// <summary>A file of the published site, whole.</summary>
public sealed record OutputFile(OutputPath Path, ReadOnlyMemory<byte> Bytes);
