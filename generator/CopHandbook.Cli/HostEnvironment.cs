using System.Text;

namespace CopHandbook.Cli;

/// <summary>The world outside, as a value: tests give another.</summary>
public sealed record HostEnvironment(TextWriter Out, TextWriter Error)
{
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Whether a person is at the keyboard, who can be asked.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>An environment variable; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    public Func<DateTimeOffset> Now { get; init; } = static () => DateTimeOffset.UtcNow;

    public string HomeFolder { get; init; } = "/";

    public static HostEnvironment OfThisProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(Writer(Console.OpenStandardOutput(), utf8), Writer(Console.OpenStandardError(), utf8))
        {
            In = new StreamReader(Console.OpenStandardInput(), Console.InputEncoding),
            InIsTerminal = !Console.IsInputRedirected,
            Variable = Environment.GetEnvironmentVariable,
            HomeFolder = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? home : "/",
        };
    }

    private static StreamWriter Writer(Stream stream, Encoding encoding) => new(stream, encoding) { AutoFlush = true, NewLine = "\n" };
}
