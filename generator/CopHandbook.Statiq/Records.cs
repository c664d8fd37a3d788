using CopHandbook.Model.Diagnostics;
using Statiq.Common;

namespace CopHandbook.Statiq;

/// <summary>
/// Records of ours on Statiq's documents, each under the name of its type. Nothing else is put there, least of all a text of an
/// author's: Statiq runs metadata that begins with <c>=&gt;</c> as a program.
/// </summary>
public static class Records
{
    /// <summary>The metadata key of a type of record.</summary>
    public static string KeyOf<T>() where T : class => $"CopHandbook.{typeof(T).Name}";

    /// <summary>Null where the document has none of that type.</summary>
    public static T? Record<T>(this IDocument document) where T : class =>
        document.TryGetValue(KeyOf<T>(), out var record) ? record as T : null;

    internal static MetadataItems Of<T>(T record) where T : class => new() { { KeyOf<T>(), record } };

    internal static IDocument With<T>(this IDocument document, T record) where T : class => document.Clone(Of(record));
}

/// <summary>What the stages have found wrong so far.</summary>
internal sealed record Problems(IReadOnlyList<Diagnostic> Found);
