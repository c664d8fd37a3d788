namespace CopHandbook.Model.Theming;

/// <summary>A style sheet, script or image of a theme before it is published.</summary>
/// <param name="Name">The path inside the theme's folder <c>assets</c>, with forward slashes: <c>css/01-tokens.css</c>.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes);
