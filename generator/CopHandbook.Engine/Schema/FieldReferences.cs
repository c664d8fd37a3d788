using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Engine.Schema;

/// <summary>The charter's schema as a list of fields, each before the fields of its group.</summary>
internal static class FieldReferences
{
    public static IReadOnlyList<FieldReference> OfCharter { get; } = [.. Under(SchemaShapes.Charter, "")];

    private static IEnumerable<FieldReference> Under(GroupShape group, string prefix)
    {
        foreach (var field in group.Fields)
        {
            var path = prefix + field.Name + (field.Shape is ListShape { Item: GroupShape } ? "[]" : "");
            yield return new FieldReference(path, Takes(field.Shape), Allowed(field.Shape), field.Field)
            {
                NeededFrom = field.Needed?.Status,
                NeededSeverity = field.Needed?.Severity ?? Severity.Off,
            };
            if (GroupOf(field.Shape) is not { } inner)
                continue;
            foreach (var below in Under(inner, path + "."))
                yield return below;
        }
    }

    private static GroupShape? GroupOf(Shape shape) => shape switch
    {
        GroupShape group => group,
        ListShape list => GroupOf(list.Item),
        _ => null,
    };

    private static string Takes(Shape shape) => shape switch
    {
        ValueShape value => value.Kind.Form,
        WordShape => "one of a closed list",
        GroupShape { Shorthand: { } field } => $"a group of fields, or just its '{field}'",
        GroupShape => "a group of fields",
        ListShape { OneOrMany: true } list => $"{Takes(list.Item)}; or a list of such",
        ListShape list => $"a list, each item {Takes(list.Item)}",
        _ => "names, each with a value",
    };

    private static IReadOnlyList<string> Allowed(Shape shape) => shape switch
    {
        WordShape word => word.Words,
        ListShape list => Allowed(list.Item),
        _ => [],
    };
}
