using CopHandbook.Engine.Output;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Output;

public sealed class EarlySyncTests : IDisposable
{
    private readonly ScratchFolder scratch = new();

    [Fact]
    public void What_is_there_is_brought_to_the_disk()
    {
        scratch.Write("a.txt", "a");
        After(400, of: 600, "a.txt").Wait();
    }

    [Theory]
    [InlineData(400, 600)]
    [InlineData(600, 600)]
    public void A_fault_of_the_disk_is_told_of_at_the_end(int written, int count)
    {
        if (DiskSync.KnowsAll)
            Assert.Throws<FileNotFoundException>(After(written, count, "gone.txt").Wait);
    }

    [Theory]
    [InlineData(399, 600)]
    [InlineData(499, 499)]
    [InlineData(0, 600)]
    public void Few_files_are_not_brought_early(int written, int count) => After(written, count, "gone.txt").Wait();

    public void Dispose() => scratch.Dispose();

    private EarlySync After(int written, int of, string file)
    {
        var sync = new EarlySync(scratch.At(file), of);
        for (var i = 0; i < written; i++)
            sync.Wrote();
        return sync;
    }
}
