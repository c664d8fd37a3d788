namespace CopHandbook.Model.FrontMatter;

/// <summary>What a value of front matter is, as YAML sees it.</summary>
public enum FrontMatterKind : byte
{
    Scalar,
    List,
    Map,

    /// <summary>A value that was refused and reported where it was read, such as an alias: nobody reports it again.</summary>
    Refused,
}
