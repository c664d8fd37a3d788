namespace CopHandbook.Engine.Output;

/// <summary>What was published.</summary>
/// <param name="Made">How many of the files were made anew; the others are as they were.</param>
public sealed record PublishReport(string Folder, int Files, long Bytes, int Made);
