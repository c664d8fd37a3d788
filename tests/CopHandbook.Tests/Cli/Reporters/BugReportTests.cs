using CopHandbook.Cli.Reporters;

namespace CopHandbook.Tests.Cli.Reporters;

public class BugReportTests
{
    [Fact]
    public void It_says_what_happened_what_to_do_and_where()
    {
        var lines = BugReport.Of(Thrown("the page /a/ could not be drawn", new InvalidOperationException("a bug"))).ToList();
        Assert.Equal("cophandbook: this is a bug of ours: InvalidOperationException: the page /a/ could not be drawn", lines[0]);
        Assert.Equal("    hint: please report it, with the lines below; nothing was published", lines[1]);
        Assert.Contains(nameof(Thrown), lines[2], StringComparison.Ordinal);
        Assert.Equal("because of InvalidOperationException: a bug", lines[3]);
    }

    [Fact]
    public void No_message_steers_a_terminal_or_gives_orders_to_a_runner()
    {
        const string hostile = "x\u001B[2J\n::set-output name=a::b\n##[error]c";
        var lines = BugReport.Of(Thrown(hostile, new InvalidOperationException(hostile))).ToList();
        Assert.All(lines, line => Assert.DoesNotContain('\u001B', line));
        Assert.All(lines, line => Assert.DoesNotContain("##[", line, StringComparison.Ordinal));
        Assert.All(lines.SelectMany(line => line.Split('\n')), line => Assert.False(line.StartsWith("::", StringComparison.Ordinal), line));
    }

    private static InvalidOperationException Thrown(string message, Exception cause)
    {
        try
        {
            throw new InvalidOperationException(message, cause);
        }
        catch (InvalidOperationException bug)
        {
            return bug;
        }
    }
}
