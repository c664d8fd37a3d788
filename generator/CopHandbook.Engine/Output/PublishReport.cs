namespace CopHandbook.Engine.Output;

/// <summary>What was published.</summary>
public sealed record PublishReport(string Folder, int Files, long Bytes);
