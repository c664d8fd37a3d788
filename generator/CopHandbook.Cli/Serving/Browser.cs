using System.ComponentModel;
using CopHandbook.Engine.Sources.Programs;

namespace CopHandbook.Cli.Serving;

/// <summary>Opens an address in whatever this machine opens addresses with.</summary>
internal static class Browser
{
    /// <returns>Why it cannot; null where it was asked to.</returns>
    public static async Task<string?> OpenAsync(Uri address, HostEnvironment environment, CancellationToken cancellation)
    {
        string[] words = OperatingSystem.IsWindows() ? ["rundll32", "url.dll,FileProtocolHandler"]
            : OperatingSystem.IsMacOS() ? ["open"]
            : ["xdg-open"];
        if (InstalledProgram.Find(words[0], environment.Variable("PATH")) is not { } program)
            return $"there is no {words[0]} on this machine";
        try
        {
            var answer = await new ProgramCall(program, environment.HomeFolder, [.. words[1..], address.AbsoluteUri])
            {
                Limit = TimeSpan.FromSeconds(20),
            }.RunAsync(cancellation);
            return answer.Succeeded ? null : answer.FirstComplaint is { Length: > 0 } said ? said : $"{words[0]} failed";
        }
        catch (Win32Exception exception)
        {
            return exception.Message;
        }
    }
}
