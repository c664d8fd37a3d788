using CopHandbook.Engine.Sources.Programs;
using CopHandbook.Model.History;

namespace CopHandbook.Engine.Sources.Git;

/// <summary>Reads the history of a content folder in one run of git over the branch.</summary>
internal static class HistoryReader
{
    /// <summary>
    /// What a person may have set is said here, so that the same commits give the same answer on every machine: which
    /// commits, which files, and from when on a file with another name and much the same text is the same file.
    /// </summary>
    private static readonly string[] Log =
    [
        "-c", "log.follow=false", "-c", "log.showRoot=true", "-c", "log.showSignature=false", "-c", "log.mailmap=false",
        "log", "-z", "--reverse", "--first-parent", "--diff-merges=first-parent", "--format=commit %H %ct %an", "--raw", "--no-abbrev",
        "-M50%", "-l1000", "-O/dev/null", "--no-color", "--no-decorate", "--no-notes", "--no-ext-diff", "--encoding=UTF-8", "--relative", "HEAD", "--", ".",
    ];

    /// <summary>What the history depends on besides the day: while this stays, so does what <see cref="Read"/> gives.</summary>
    public static string StateOf(string folder, string? program)
    {
        if (!IsInRepository(Path.GetFullPath(folder)) || program is null)
            return "";
        var answer = new GitCommand(program, folder).Run("rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "HEAD");
        return answer.Text + answer.Complaint;
    }

    /// <param name="program">The git program; null where there is none.</param>
    /// <param name="today">Later commits do not count.</param>
    public static ContentHistory Read(string folder, string? program, DateOnly today)
    {
        // Looked for first: where there is no repository, no other program needs to start.
        if (!IsInRepository(Path.GetFullPath(folder)))
            return new() { Gap = HistoryGap.NoRepository };
        if (program is null)
            return new() { Gap = HistoryGap.NoGit };
        var git = new GitCommand(program, folder);
        var place = git.Run("rev-parse", "--is-inside-work-tree", "--is-shallow-repository");
        if (!place.Succeeded)
            return Refused(place);
        var answers = place.Text.Split('\n');
        if (answers[0] != "true")
            return new() { Gap = HistoryGap.NoRepository };
        if (answers[1] == "true")
            return new() { Gap = HistoryGap.Shallow };
        var log = git.Run(Log);
        if (log.Succeeded)
            return new HistoryLog(today).Read(log.Parts) with { Texts = new GitTexts(git) };
        // Before its first commit a branch has a history, and there is nothing in it.
        return git.Run("rev-parse", "--verify", "--quiet", "HEAD").Succeeded ? Refused(log) : new();
    }

    private static ContentHistory Refused(ProgramAnswer answer) => new() { Gap = HistoryGap.Refused, Complaint = answer.FirstComplaint };

    // A linked work tree and a submodule have a file of this name. Git goes up from where a link leads, so we do.
    private static bool IsInRepository(string? folder)
    {
        for (var place = folder; place is not null; place = Path.GetDirectoryName(place))
        {
            place = new DirectoryInfo(place).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? place;
            if (Path.Exists(Path.Combine(place, ".git")))
                return true;
        }

        return false;
    }
}
