using CopHandbook.Engine.Sources;
using CopHandbook.Model.Sources;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Sources;

/// <summary>What takes the place of a file after it was found is not read.</summary>
public sealed class ContentBytesTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_file_is_read_where_it_was_found()
    {
        scratch.Write("content/communities/a.md", "Words");
        Assert.Equal("Words"u8.ToArray(), Read("content", "communities/a.md"));
    }

    [Fact]
    public void A_content_folder_behind_a_link_is_read()
    {
        scratch.Write("content/communities/a.md", "Words");
        File.CreateSymbolicLink(scratch.At("led"), scratch.At("content"));
        Assert.Equal("Words"u8.ToArray(), Read("led", "communities/a.md"));
    }

    // As the system names a file that an editor replaces while it is open.
    [Fact]
    public void A_file_that_is_replaced_meanwhile_is_read_as_it_was()
    {
        scratch.Write("content/communities/a.md (deleted)", "Words");
        File.CreateSymbolicLink(scratch.At("content/communities/a.md"), scratch.At("content/communities/a.md (deleted)"));
        Assert.Equal("Words"u8.ToArray(), Read("content", "communities/a.md"));
    }

    [Fact]
    public void A_file_that_became_a_link_is_not_read()
    {
        scratch.Write("secret.md", "Secret");
        scratch.Write("content/communities/b.md", "Words");
        File.CreateSymbolicLink(scratch.At("content/communities/a.md"), scratch.At("secret.md"));
        AssertElsewhere("communities/a.md");
    }

    [Fact]
    public void A_folder_that_became_a_link_is_not_read()
    {
        scratch.Write("secrets/a.md", "Secret");
        scratch.Write("content/handbook.yml", "");
        File.CreateSymbolicLink(scratch.At("content/communities"), scratch.At("secrets"));
        AssertElsewhere("communities/a.md");
    }

    private void AssertElsewhere(string path) =>
        Assert.Contains($"'content/{path}' was put elsewhere", Assert.Throws<IOException>(() => Read("content", path)).Message, StringComparison.Ordinal);

    private byte[] Read(string content, string path) => ContentBytes.Read(new(scratch.At($"{content}/{path}")), SourcePath.Under(content, path));
}
