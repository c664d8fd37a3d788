using System.Text;

namespace CopHandbook.Cli;

/// <summary>The world outside, as a value: tests give another.</summary>
public sealed record HostEnvironment(TextWriter Out, TextWriter Error)
{
    /// <summary>Whether a person reads the output as it comes, and not a file or another program.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>The columns of the terminal; null where they are not known.</summary>
    public int? Width { get; init; }

    /// <summary>An environment variable; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    public Func<DateTimeOffset> Now { get; init; } = static () => DateTimeOffset.UtcNow;

    public string HomeFolder { get; init; } = "/";

    public static HostEnvironment OfThisProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var outIsTerminal = !Console.IsOutputRedirected;
        return new(Writer(Console.OpenStandardOutput(), utf8), Writer(Console.OpenStandardError(), utf8))
        {
            OutIsTerminal = outIsTerminal,
            Width = outIsTerminal ? WidthOfTerminal() : null,
            Variable = Environment.GetEnvironmentVariable,
            HomeFolder = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? home : "/",
        };
    }

    private static int? WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            // Something that says it is a terminal and has no size, as some editors' consoles do.
            return null;
        }
    }

    private static StreamWriter Writer(Stream stream, Encoding encoding) => new(stream, encoding) { AutoFlush = true, NewLine = "\n" };
}
