using System.Globalization;
using CopHandbook.Engine.Pipeline;
using CopHandbook.Tests.Harness;
using CopHandbook.Themes.Handbook;

namespace CopHandbook.Tests.Cli.Serving;

/// <summary>A preview shows what a build of the folder would, whatever way the files were written.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string Aws = "communities/aws.md";

    private readonly ScratchFolder scratch = new();
    private readonly string content;

    public PreviewTests() => content = scratch.CopyContent();

    [Fact]
    public async Task An_edit_is_shown()
    {
        await using var preview = await LivePreview.Of(content);
        await File.AppendAllTextAsync(At(Aws), "\nThe first edit.\n");
        await preview.UntilShows("communities/aws/", "The first edit.");
        await File.AppendAllTextAsync(At("guidance/time.md"), "\nThe second edit.\n");
        await preview.UntilShows("guidance/time/", "The second edit.");
        Assert.Empty(await preview.DifferentFromBuild());
    }

    [Fact]
    public async Task A_file_that_is_saved_under_another_name_and_moved_there_is_shown()
    {
        await using var preview = await LivePreview.Of(content);
        await File.WriteAllTextAsync(At("communities/.aws.md.swp"), await File.ReadAllTextAsync(At(Aws)) + "\nMoved there.\n");
        File.Move(At("communities/.aws.md.swp"), At(Aws), overwrite: true);
        await preview.UntilShows("communities/aws/", "Moved there.");
    }

    [Fact]
    public async Task A_file_that_is_half_written_shows_the_page_before_it_until_it_is_whole()
    {
        await using var preview = await LivePreview.Of(content);
        var (text, before) = (await File.ReadAllTextAsync(At(Aws)), await preview.Text("communities/aws/"));
        await File.WriteAllTextAsync(At(Aws), text[..60]);
        await preview.UntilState(state => !state.IsCurrent, "the errors of half a file");
        Assert.Equal(before, await preview.Text("communities/aws/"));
        await File.WriteAllTextAsync(At(Aws), text + "\nWhole.\n");
        await preview.UntilShows("communities/aws/", "Whole.");
        Assert.True(preview.Preview.State.IsCurrent);
    }

    [Fact]
    public async Task Many_files_at_once_end_in_the_state_of_a_clean_build()
    {
        var charter = await File.ReadAllTextAsync(At(Aws));
        for (var i = 0; i < 60; i++)
            await File.WriteAllTextAsync(At($"communities/copy-{i}.md"), Charter(charter, i, "before"));
        await using var preview = await LivePreview.Of(content);
        Parallel.For(0, 60, i => File.WriteAllText(At($"communities/copy-{i}.md"), Charter(charter, i, "after")));
        for (var i = 0; i < 20; i++)
            File.Delete(At($"communities/copy-{i}.md"));
        Directory.CreateDirectory(At("guidance/a/new/folder"));
        await File.WriteAllTextAsync(At("guidance/a/new/folder/chapter.md"), "# A new chapter\n");
        await preview.Client.GetAsync(new Uri("guidance/a/new/folder/chapter/", UriKind.Relative));
        await preview.UntilState(state => state.Handbook!.Handbook.Chapters.Any(chapter => chapter.Title == "A new chapter")
            && state.Handbook.Handbook.Communities.Count(community => community.Subject.StartsWith("after", StringComparison.Ordinal)) == 40, "the last of all changes");
        Assert.Empty(await preview.DifferentFromBuild());
        Assert.Equal(404, (int)(await preview.Client.GetAsync(new Uri("communities/copy-3/", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_watched_on()
    {
        await using var preview = await LivePreview.Of(content);
        Directory.Move(content, scratch.At("elsewhere"));
        await preview.UntilState(state => state.Trouble is not null, "that the folder is gone");
        Assert.Contains("AWS", await preview.Text("communities/aws/"), StringComparison.Ordinal);
        Directory.Move(scratch.At("elsewhere"), content);
        await preview.UntilState(state => state.IsCurrent, "that the folder is back");
        await File.AppendAllTextAsync(At(Aws), "\nBack again.\n");
        await preview.UntilShows("communities/aws/", "Back again.");
    }

    [Fact]
    public async Task A_commit_is_seen_without_a_change_of_any_file()
    {
        using var git = new GitFolder();
        Directory.Delete(git.Content, recursive: true);
        ScratchFolder.Copy(Repository.Content, git.Content);
        git.Commit("All", on: "2026-01-02");
        await using var preview = await LivePreview.Of(git.Content, git: GitFolder.Program);
        git.Write(Aws, await File.ReadAllTextAsync(At(Aws)) + "\nOne more sentence.\n");
        await preview.UntilShows("communities/aws/", "One more sentence.");
        Assert.DoesNotContain("2026-01-30", await preview.Text("communities/aws/"), StringComparison.Ordinal);
        git.Commit("Say more", on: "2026-01-30");
        await preview.UntilShows("communities/aws/", "2026-01-30");
        Assert.Empty(await preview.DifferentFromBuild(GitFolder.Program));
    }

    [Fact]
    public async Task Content_that_was_never_sound_is_waited_for()
    {
        var text = await File.ReadAllTextAsync(At(Aws));
        await File.WriteAllTextAsync(At(Aws), text.Replace("status: active", "status: aktive", StringComparison.Ordinal));
        await using var preview = await LivePreview.Of(content);
        using var waiting = await preview.Client.GetAsync(new Uri("communities/aws/", UriKind.Relative));
        Assert.Equal(503, (int)waiting.StatusCode);
        await File.WriteAllTextAsync(At(Aws), text);
        await preview.UntilState(state => state.IsCurrent, "that the content is sound");
        Assert.Contains("AWS", await preview.Text("communities/aws/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_lay_beside_the_content_makes_no_run()
    {
        await using var preview = await LivePreview.Of(content);
        var state = preview.Preview.State;
        await File.WriteAllTextAsync(At("communities/aws.md~"), "litter");
        await File.WriteAllTextAsync(At(".git-lock"), "litter");
        await File.WriteAllTextAsync(scratch.At("site.html"), "beside");
        await Task.Delay(500);
        Assert.Same(state, preview.Preview.State);
    }

    [Fact]
    public async Task No_build_has_anything_of_the_preview()
    {
        var files = HandbookPipeline.Render(HandbookPipeline.Check(content, LivePreview.Context), new HandbookTheme());
        Assert.DoesNotContain(files, file => file.Bytes.Span.IndexOf("/.preview/"u8) >= 0 || file.Bytes.Span.IndexOf("EventSource"u8) >= 0);
        await using var preview = await LivePreview.Of(content);
        Assert.Empty(await preview.DifferentFromBuild());
    }

    public void Dispose() => scratch.Dispose();

    private string At(string path) => Path.Combine(content, path);

    private static string Charter(string text, int number, string word) =>
        text.Replace("subject: AWS", string.Create(CultureInfo.InvariantCulture, $"subject: {word} {number}"), StringComparison.Ordinal);
}
