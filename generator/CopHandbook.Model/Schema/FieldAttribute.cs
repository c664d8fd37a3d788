using CopHandbook.Model.Guidance;

namespace CopHandbook.Model.Schema;

/// <summary>What a field means, for people: it becomes the reference page, the JSON Schema and the template.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string meaning) : Attribute
{
    public string Meaning { get; } = meaning;

    /// <summary>The chapter of the guidance that the field comes from, such as "Leadership"; empty where practice asked for it.</summary>
    public string Section { get; init; } = "";

    /// <summary>The anchor of the section of that chapter that defines the field; empty where the chapter as a whole does.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Where the guidance defines the field; null where practice asked for it.</summary>
    public Passage? Passage => Section.Length == 0 ? null : new(Section.ToLowerInvariant().Replace(' ', '-'), Anchor);

    /// <summary>A value as one would write it in YAML.</summary>
    public string Example { get; init; } = "";

    /// <summary>The rule that reports a value which cannot be read; empty for <c>wrong-type</c>.</summary>
    public string UnreadableRule { get; init; } = "";

    /// <summary>Most characters of a text; 0 for the limit of all texts.</summary>
    public int MaxLength { get; init; }

    /// <summary>
    /// Names that people write for it and that no slip of the pen explains, with spaces between: the field's own name is
    /// then asked back.
    /// </summary>
    public string AlsoCalled { get; init; } = "";

    /// <summary>Whether the field is understood and advised against: editors say so, and new charters are not offered it.</summary>
    public bool Deprecated { get; init; }
}
