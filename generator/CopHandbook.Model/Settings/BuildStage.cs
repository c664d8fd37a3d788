namespace CopHandbook.Model.Settings;

/// <summary>What a build does, in the order in which it does it.</summary>
public enum BuildStage
{
    Read,
    Parse,
    Validate,
    Link,

    /// <summary>Each file is drawn and written, or kept as it is.</summary>
    Write,

    /// <summary>The search index is made.</summary>
    Index,

    /// <summary>The new site takes the place of the former one, which is removed.</summary>
    Put,
}
