using System.Reflection;

namespace CopHandbook.Engine.Output.Reuse;

/// <summary>How a field of one of our types is written down.</summary>
internal sealed class FieldFacts(FieldInfo field)
{
    // Most fields can hold things of one type alone, and how that is written need not be looked up each time. An array of some
    // things may be one of things that are more.
    private readonly bool isOfOneType = field.FieldType is { IsSealed: true, IsArray: false };
    private TypeFacts? type;

    public void Write(FactWriter writer, object holder)
    {
        var value = field.GetValue(holder);
        if (value is not null && isOfOneType)
            writer.Write(value, type ??= TypeFacts.Of(value.GetType()));
        else
            writer.Write(value);
    }
}
