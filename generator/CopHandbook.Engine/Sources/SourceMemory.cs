using System.Collections.Concurrent;
using CopHandbook.Engine.Sources.Git;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.History;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Sources;

/// <summary>
/// What was read of a content folder the last time. A file that has the length and the time of then is not read again, unless
/// somebody saw it change, and one that says what it said then is the same object: later stages know it by that.
/// </summary>
public sealed class SourceMemory
{
    private Dictionary<string, Known> last = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, Known> now = new(StringComparer.Ordinal);
    private (string? State, DateOnly Today, ContentHistory History)? history;

    /// <summary>Has a file read again, whatever its length and time.</summary>
    /// <param name="path">The whole path.</param>
    public void Doubt(string path)
    {
        if (last.TryGetValue(path, out var known))
            last[path] = known with { Time = null };
    }

    /// <summary>Has all files read again.</summary>
    public void DoubtAll()
    {
        foreach (var path in last.Keys)
            Doubt(path);
    }

    /// <summary>What the history of a folder depends on besides the day: another after a commit, a checkout and the like.</summary>
    /// <param name="git">The git program; null where there is none.</param>
    public static string StateOfHistory(string folder, string? git) => HistoryReader.StateOf(folder, git);

    /// <summary>As <see cref="TextFile.Read"/> gives it.</summary>
    internal SourceFile? Text(FileInfo file, SourcePath path, long mostBytes, ICollection<Diagnostic> problems)
    {
        var known = last.GetValueOrDefault(file.FullName);
        if (known is null || !known.IsOf(file) || known.Text is null || known.Length > mostBytes)
        {
            // Asked before the file is read: what is written in between has a later time.
            var (time, length) = (file.LastWriteTimeUtc, file.Length);
            var text = TextFile.Read(file, path, mostBytes, problems, ContentBytes.Read);
            known = new(time, length) { Text = text is not null && known?.Text is { } before && SaysTheSame(text, before) ? before : text };
        }

        now[file.FullName] = known;
        return known.Text;
    }

    internal AssetFile Asset(FileInfo file, SourcePath path)
    {
        var known = last.GetValueOrDefault(file.FullName);
        if (known is null || !known.IsOf(file) || known.Asset is null)
        {
            var (time, length) = (file.LastWriteTimeUtc, file.Length);
            var bytes = ContentBytes.Read(file, path);
            known = new(time, length) { Asset = known?.Asset is { } asset && bytes.AsSpan().SequenceEqual(asset.Bytes.Span) ? asset : new(path, bytes) };
        }

        now[file.FullName] = known;
        return known.Asset!;
    }

    /// <summary>As <see cref="HistoryReader.Read"/> gives it; the log is read anew only where the branch has moved.</summary>
    internal ContentHistory HistoryOf(string folder, BuildContext context)
    {
        var state = HistoryReader.StateOf(folder, context.Git);
        if (history is not { } known || known.State != state || known.Today != context.Today)
            history = (state, context.Today, HistoryReader.Read(folder, context.Git, context.Today));
        return history.Value.History;
    }

    /// <summary>Ends a reading: what it did not come upon is gone.</summary>
    internal void ForgetOthers() => (last, now) = (new(now, StringComparer.Ordinal), new(StringComparer.Ordinal));

    private static bool SaysTheSame(SourceFile one, SourceFile other) => one.Content.Bytes.Span.SequenceEqual(other.Content.Bytes.Span);

    /// <param name="Time">When it was last written; null where that is in doubt.</param>
    private sealed record Known(DateTime? Time, long Length)
    {
        public SourceFile? Text { get; init; }

        public AssetFile? Asset { get; init; }

        public bool IsOf(FileInfo file) => Time == file.LastWriteTimeUtc && Length == file.Length;
    }
}
