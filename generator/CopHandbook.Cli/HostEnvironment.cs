using System.Text;
using CopHandbook.Cli.Confluence;
using CopHandbook.Engine.Output.Search;
using CopHandbook.Engine.Sources.Programs;

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
    public string? Git => InstalledProgram.Find("git", Variable("PATH"));

    /// <summary>What the search index is made with.</summary>
    public IndexerTools Indexer => new(InstalledProgram.Find("npm", Variable("PATH")), InstalledProgram.Find("node", Variable("PATH")), CacheFolder);

    public Func<DateTimeOffset> Now { get; init; } = static () => DateTimeOffset.UtcNow;

    /// <summary>What asks other hosts. Only a command that says so does.</summary>
    public Func<HttpMessageHandler> Network { get; init; } = static () => LinkProbe.Network;

    /// <summary>How wide the terminal is that messages beside the output go to; null where it is a file or a program.</summary>
    public int? ErrorWidth { get; init; }

    /// <summary>How long a command may work before it says how it gets on; null where it never does.</summary>
    public TimeSpan? Patience { get; init; }

    public string HomeFolder { get; init; } = "/";

    /// <summary>Where each system keeps what can be made again; null where nobody is at home, for nothing is kept at the root of a machine.</summary>
    public string? KeptFolder => HomeFolder == "/" && Variable("XDG_CACHE_HOME") is null ? null : CacheFolder;

    // Where each system keeps what can be fetched again.
    private string CacheFolder =>
        Variable("XDG_CACHE_HOME") is { } named && Path.IsPathFullyQualified(named) ? named
        : OperatingSystem.IsWindows() && Variable("LOCALAPPDATA") is { Length: > 0 } local ? local
        : Path.Combine(HomeFolder, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");

    public static HostEnvironment OfThisProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(Writer(Console.OpenStandardOutput(), utf8), Writer(Console.OpenStandardError(), utf8))
        {
            In = new StreamReader(Console.OpenStandardInput(), Console.InputEncoding),
            InIsTerminal = !Console.IsInputRedirected,
            OutWidth = Console.IsOutputRedirected ? null : WidthOfTerminal(),
            ErrorWidth = Console.IsErrorRedirected ? null : WidthOfTerminal(),
            Patience = TimeSpan.FromSeconds(1),
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

    // What a screen has gathered is then handed to the system in one call.
    private static StreamWriter Writer(Stream stream, Encoding encoding) =>
        new(stream, encoding, bufferSize: 1 << 14) { AutoFlush = true, NewLine = "\n" };
}
