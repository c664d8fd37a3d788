namespace CopHandbook.Model.Charters;

/// <summary>How a charter names another community.</summary>
public enum ReferenceKind
{
    Related,
    PartOf,
    SpunOutOf,
    Successor,

    /// <summary>As the one that covers something in or out of its own scope.</summary>
    Scope,
}
