namespace CopHandbook.Cli.Serving;

/// <summary>Somebody else listens on the port.</summary>
internal sealed class PortTakenException(int port) : IOException($"port {port} is taken: another program listens there");
