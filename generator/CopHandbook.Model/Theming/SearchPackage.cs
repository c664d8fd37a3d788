namespace CopHandbook.Model.Theming;

/// <summary>What npm installs to make a theme's search index: Pagefind, at the version that the theme's script is written for.</summary>
/// <param name="Manifest">The bytes of package.json.</param>
/// <param name="Lock">The bytes of package-lock.json: another file than the locked one is refused.</param>
public sealed record SearchPackage(ReadOnlyMemory<byte> Manifest, ReadOnlyMemory<byte> Lock);
