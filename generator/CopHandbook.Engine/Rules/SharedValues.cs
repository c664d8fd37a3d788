using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>
/// Finds values that several charters have and one alone should. Neither of the charters is the first in time, so each is
/// told at its own place, and of one of the others.
/// </summary>
internal sealed class SharedValues
{
    private readonly Dictionary<string, List<SharedUse>> uses = new(StringComparer.Ordinal);

    /// <param name="key">Equal for values that are the same.</param>
    public void Add(string key, CharterFile file, string path, string written)
    {
        if (!uses.TryGetValue(key, out var sharing))
            uses[key] = sharing = [];
        // A charter that repeats itself is another matter.
        if (sharing.Count == 0 || !ReferenceEquals(sharing[^1].File, file))
            sharing.Add(new(file, path, written));
    }

    public IEnumerable<SharedValue> Shared() =>
        from sharing in uses.Values
        where sharing.Count > 1
        from use in sharing
        select new SharedValue(use, sharing[ReferenceEquals(use, sharing[0]) ? 1 : 0], sharing.Count - 2);
}

/// <summary>A value where one charter has it.</summary>
internal sealed record SharedUse(CharterFile File, string Path, string Written)
{
    public SourceSpan Span => File.Places.At(Path);
}

/// <summary>A value that another charter has too, and perhaps <paramref name="More"/> besides.</summary>
internal sealed record SharedValue(SharedUse Use, SharedUse Other, int More)
{
    /// <summary>The others in words.</summary>
    public string Others =>
        $"'{Words.Seen(Other.File.Subject)}' ({Other.File.Path.InContent})" + (More == 0 ? "" : $" and of {More} more");
}
