namespace CopHandbook.Model.Schema;

/// <summary>A field that is a list of groups, by its path: <c>goals[]</c>.</summary>
public readonly record struct ListField(string Path);
