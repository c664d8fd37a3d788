using System.Text;
using CopHandbook.Engine.Sources.Git;

namespace CopHandbook.Cli;

/// <summary>The world outside, as a value: tests give another.</summary>
public sealed record HostEnvironment(TextWriter Out, TextWriter Error)
{
    public TextReader In { get; init; } = TextReader.Null;

    /// <summary>Whether a person is at the keyboard, who can be asked.</summary>
    public bool InIsTerminal { get; init; }

    /// <summary>How many columns a person sees; null where the output goes to a file or a program.</summary>
    public int? OutWidth { get; init; }

    /// <summary>An environment variable; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = static _ => null;

    /// <summary>The path of the git program; null where there is none.</summary>
    public string? Git => GitCommand.ProgramOn(Variable("PATH"));

    public Func<DateTimeOffset> Now { get; init; } = static () => DateTimeOffset.UtcNow;

    public string HomeFolder { get; init; } = "/";

    public static HostEnvironment OfThisProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(Writer(Console.OpenStandardOutput(), utf8), Writer(Console.OpenStandardError(), utf8))
        {
            In = new StreamReader(Console.OpenStandardInput(), Console.InputEncoding),
            InIsTerminal = !Console.IsInputRedirected,
            OutWidth = Console.IsOutputRedirected ? null : WidthOfTerminal(),
            Variable = Environment.GetEnvironmentVariable,
            HomeFolder = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? home : "/",
        };
    }

    // A terminal that does not know its width, such as one of an editor, gets the width that fits everywhere.
    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is > 40 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }

    private static StreamWriter Writer(Stream stream, Encoding encoding) => new(stream, encoding) { AutoFlush = true, NewLine = "\n" };
}
