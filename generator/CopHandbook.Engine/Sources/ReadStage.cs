using CopHandbook.Engine.Memory;
using CopHandbook.Engine.Sources.Git;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Sources;

/// <summary>Reads a content folder and what git knows of it: the only reader of disk.</summary>
public static class ReadStage
{
    /// <param name="folder">The content folder; it exists.</param>
    /// <param name="memory">What was read the last time; null to read all.</param>
    /// <param name="limitsOf">What handbook.yml says of limits; null where the usual ones hold.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static (ContentFolder Content, IReadOnlyList<Diagnostic> Problems) Read(
        string folder, BuildContext context, SourceMemory? memory = null, Func<SourceFile, ReadingLimits>? limitsOf = null)
    {
        // Git works beside us, in a program of its own.
        var history = Task.Run(() => memory is null ? HistoryReader.Read(folder, context.Git, context.Today) : memory.HistoryOf(folder, context));
        memory ??= new();
        var root = new DirectoryInfo(folder);
        // Messages name a file as one would from where the command was given.
        var reading = new Reading(Path.TrimEndingDirectorySeparator(folder).Replace('\\', '/'), memory);
        foreach (var (file, path) in Walk(root, "", reading))
            reading.Add(file, path);
        reading.ReadAll(limitsOf);
        memory.ForgetOthers();
        return (reading.ToContent() with { History = history.GetAwaiter().GetResult() }, reading.Problems);
    }

    // Ordinal order everywhere: what a file system lists first must not reach the output.
    private static IEnumerable<(FileInfo File, string Path)> Walk(DirectoryInfo folder, string prefix, Reading reading)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (TextKinds.IsLitter(entry.Name))
                continue;
            var path = prefix + entry.Name;
            // Nearly nothing is one, and to ask where it leads is to ask the disk once more.
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
                reading.LeaveOut(reading.PathOf(path), OutsideContent.SymbolicLink);
            else if (entry is DirectoryInfo inner)
            {
                reading.JudgeName(path, entry.Name);
                foreach (var found in Walk(inner, path + "/", reading))
                    yield return found;
            }
            else if (FileKind.IsRegular(entry.FullName))
                yield return ((FileInfo)entry, path);
            else
                reading.LeaveOut(reading.PathOf(path), OutsideContent.NoFile);
        }
    }

    private sealed class Reading(string name, SourceMemory memory)
    {
        private SourceFile? settings;
        private ReadingLimits limits = ReadingLimits.Default;
        private readonly List<SourceFile> chapters = [];
        private readonly List<SourceFile> charters = [];
        private readonly List<AssetFile> assets = [];
        private readonly List<(FileInfo File, SourcePath Path)> unreadAssets = [];
        private readonly List<SourcePath> unpublished = [];
        private readonly List<SourcePath> unread = [];
        private readonly List<(FileInfo File, SourcePath Path, List<SourceFile> Kind)> texts = [];

        public List<Diagnostic> Problems { get; } = [];

        public SourcePath PathOf(string path) => SourcePath.Under(name, path);

        public ContentFolder ToContent() => new(name, settings, chapters, charters, assets) { Unpublished = unpublished, Unread = unread, Limits = limits };

        public void JudgeName(string path, string fileName)
        {
            if (FileNames.FindFlaw(fileName) is { } flaw)
                Problems.Add(UnexpectedFile.Name(SourceSpan.StartOf(PathOf(path)), fileName, flaw));
        }

        public void Add(FileInfo file, string path)
        {
            var source = PathOf(path);
            var kind = TextKinds.Of(path);
            if (kind != TextKind.Charter)
                JudgeName(path, file.Name);
            if (file.Length == 0 && (kind == TextKind.Chapter || (ContentKinds.IsAsset(path) && file.Extension != ".css")))
                Problems.Add(UnexpectedFile.Empty(SourceSpan.StartOf(source)));
            if (path == ContentKinds.Settings)
            {
                settings = memory.Text(file, source, limits.TextBytes!.Value, Problems);
                if (settings is null)
                    unread.Add(source);
            }
            else if (ContentKinds.IsText(path))
                AddText(file, source);
            else if (ContentKinds.IsAsset(path))
                unreadAssets.Add((file, source));
            else if (ContentKinds.IsOtherSettings(path))
                LeaveOut(source, UnexpectedFile.OtherSettings);
            else if (ContentKinds.IsOtherText(path))
                LeaveOut(source, span => UnexpectedFile.OtherTextEnding(span, Path.ChangeExtension(file.Name, ".md")));
            else if (!ContentKinds.IsNote(path))
                LeaveOut(source, span => UnexpectedFile.Kind(span, Path.GetExtension(path), [.. ContentKinds.AssetEndings]));
        }

        public void LeaveOut(SourcePath path, Func<SourceSpan, Diagnostic> problem)
        {
            unpublished.Add(path);
            Problems.Add(problem(SourceSpan.StartOf(path)));
        }

        /// <summary>Reads what was added. Its limits are known only now: handbook.yml says them, and may come late in the order.</summary>
        public void ReadAll(Func<SourceFile, ReadingLimits>? limitsOf)
        {
            if (settings is not null && limitsOf is not null)
                limits = limitsOf(settings);
            foreach (var (file, path) in unreadAssets)
            {
                if (file.Length > limits.FileBytes)
                    LeaveOut(path, span => OverLimit.FileSize(span, file.Length, limits.FileBytes.Value));
                else
                    assets.Add(memory.Asset(file, path));
            }

            ReadTexts();
        }

        /// <summary>Reads the texts on all processors, and keeps them in the order in which they were added.</summary>
        private void ReadTexts()
        {
            var read = SideBySide.Select(texts, Problems, (text, found) => memory.Text(text.File, text.Path, limits.TextBytes!.Value, found));
            foreach (var ((_, path, kind), file) in texts.Zip(read))
            {
                if (file is not null)
                    kind.Add(file);
                else
                    unread.Add(path);
            }
        }

        private void AddText(FileInfo file, SourcePath source)
        {
            if (TextKinds.Of(source.InContent) is { } kind)
                texts.Add((file, source, kind == TextKind.Charter ? charters : chapters));
            else if (!ContentKinds.IsNote(source.InContent))
                LeaveOut(source, UnexpectedFile.Collection);
        }
    }
}
