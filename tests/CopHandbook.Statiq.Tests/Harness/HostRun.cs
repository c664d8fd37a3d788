using System.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Statiq.Tests.Harness;

/// <summary>What a host said and how it ended. Each host runs as the program that it is, with one build date and its caches of its own.</summary>
internal sealed record HostRun(int ExitCode, string Out)
{
    private const string Today = "2026-02-01";

    private static readonly string BuiltAs = Path.Combine(
        Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/'))!), Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/')));

    public static Task<HostRun> OfStatiq(ScratchFolder scratch, params string[] arguments) => RunAsync(StatiqCall(scratch, arguments));

    public static Task<HostRun> OfCommandLine(ScratchFolder scratch, params string[] arguments) =>
        RunAsync(Call(scratch, "CopHandbook.Cli", "cophandbook.dll", [.. arguments, "--today", Today]));

    /// <summary>The call of the Statiq host, not begun.</summary>
    public static ProcessStartInfo StatiqCall(ScratchFolder scratch, params string[] arguments) => Call(
        scratch, "CopHandbook.Statiq", "cophandbook-statiq.dll",
        [.. arguments, "--cache", scratch.At("cache"), "-s", $"Today={Today}", "-s", "NoSearch=true"]);

    private static ProcessStartInfo Call(ScratchFolder scratch, string project, string program, IEnumerable<string> arguments)
    {
        var built = Repository.At(Path.Combine("generator", project, "bin", BuiltAs, program));
        var call = new ProcessStartInfo("dotnet", [built, .. arguments])
        {
            WorkingDirectory = scratch.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        call.Environment["XDG_CACHE_HOME"] = scratch.At("cache");
        return call;
    }

    private static async Task<HostRun> RunAsync(ProcessStartInfo call)
    {
        using var process = Process.Start(call)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, said + await error);
    }
}
