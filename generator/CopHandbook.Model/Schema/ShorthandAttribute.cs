namespace CopHandbook.Model.Schema;

/// <summary>Where a group of fields is expected, a bare value is understood as the one that is named here.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShorthandAttribute(string field) : Attribute
{
    public string Field { get; } = field;
}
