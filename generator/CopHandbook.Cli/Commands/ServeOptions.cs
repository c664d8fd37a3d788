using System.CommandLine;
using System.Net;
using CopHandbook.Cli.Serving;
using CopHandbook.Model.Settings;

namespace CopHandbook.Cli.Commands;

/// <summary>The options of <c>serve</c> alone.</summary>
internal sealed class ServeOptions
{
    private const int DefaultPort = 4321;

    public Option<int> Port { get; } = new("--port")
    {
        Description = "The port to listen on; 0 takes a free one. When left out, the next free one from 4321.",
        HelpName = "PORT",
        DefaultValueFactory = _ => DefaultPort,
    };

    public Option<string?> Host { get; } = new("--host")
    {
        Description = "An address of this machine that others reach, such as 0.0.0.0 for all of them. When left out, this machine alone.",
        HelpName = "ADDRESS",
    };

    public Option<bool> Open { get; } = new("--open") { Description = "Opens the site in the browser." };

    public Option<string?> Editor { get; } = new("--editor")
    {
        Description = "The editor that opens a problem's place, in place of editor in handbook.yml.",
        HelpName = "EDITOR",
    };

    public Listening ListeningOf(ParseResult parsed)
    {
        var port = parsed.GetRequiredValue(Port);
        if (port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
            throw new UsageException($"--port takes a number from 0 to 65535, and this is {port}", "leave it out, or write for instance --port 4321");
        return new(port) { TakesNext = parsed.GetResult(Port) is null or { Implicit: true }, Beyond = BeyondOf(parsed) };
    }

    /// <summary>Null where the settings are to say it.</summary>
    public EditorAddress? EditorOf(ParseResult parsed)
    {
        if (parsed.GetValue(Editor) is not { } written)
            return null;
        return EditorAddress.Read(written)
            ?? throw new UsageException($"--editor cannot be '{written}'", $"write {EditorAddress.Form}");
    }

    private IPAddress? BeyondOf(ParseResult parsed)
    {
        if (parsed.GetValue(Host) is not { } written)
            return null;
        if (!IPAddress.TryParse(written, out var address))
            throw new UsageException($"--host takes an address of this machine in numbers, and this is '{written}'", "write for instance --host 0.0.0.0");
        return IPAddress.IsLoopback(address) ? null : address;
    }
}
