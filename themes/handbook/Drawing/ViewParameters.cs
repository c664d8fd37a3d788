using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace CopHandbook.Themes.Handbook.Drawing;

/// <summary>Hands views their parameters. Razor's own way takes them as a collection of all, which most views are too small for.</summary>
internal static class ViewParameters
{
    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, MethodInvoker>> Known = [];

    /// <exception cref="InvalidOperationException">The view takes none of that name.</exception>
    public static void Set(View view, string name, object? value)
    {
        if (!Known.GetOrAdd(view.GetType(), Of).TryGetValue(name, out var setter))
            throw new InvalidOperationException($"{view.GetType().Name} takes no parameter {name}");
        setter.Invoke(view, value);
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The assembly of the views is kept whole.")]
    private static FrozenDictionary<string, MethodInvoker> Of(Type view) => view.GetProperties()
        .Where(property => property.IsDefined(typeof(ParameterAttribute)))
        .ToFrozenDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!), StringComparer.Ordinal);
}
