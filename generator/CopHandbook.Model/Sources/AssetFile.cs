namespace CopHandbook.Model.Sources;

/// <summary>A file that is published as it is: an image or a document beside the text.</summary>
public sealed record AssetFile(SourcePath Path, ReadOnlyMemory<byte> Bytes);
