using System.Diagnostics;
using System.Text;

namespace CopHandbook.Engine.Sources.Programs;

/// <summary>A call of another program: the one way in which any is run.</summary>
/// <param name="Program">As <see cref="InstalledProgram"/> finds it.</param>
/// <param name="Folder">The folder that it runs in.</param>
public sealed record ProgramCall(string Program, string Folder, IEnumerable<string> Arguments)
{
    /// <summary>The variables that it is not given, among those that this process has.</summary>
    public Func<string, bool> Without { get; init; } = static _ => false;

    /// <summary>The variables that it is given besides.</summary>
    public IReadOnlyDictionary<string, string> With { get; init; } = new Dictionary<string, string>();

    /// <summary>How long it may take; it is ended after that. Null for as long as it takes.</summary>
    public TimeSpan? Limit { get; init; }

    /// <returns>What it said; a program that took too long has not succeeded.</returns>
    /// <exception cref="System.ComponentModel.Win32Exception">The program cannot be started.</exception>
    public async Task<ProgramAnswer> RunAsync(CancellationToken cancellation = default)
    {
        using var process = Start();
        process.StandardInput.Close();
        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var answer = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (Limit is { } allowed)
            limit.CancelAfter(allowed);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            return new(false, "", $"it took longer than {(long)Limit!.Value.TotalSeconds} s");
        }

        return new(process.ExitCode == 0, await answer, await complaint);
    }

    /// <summary>For who writes to it or reads bytes; all three of its channels are open.</summary>
    public Process Start()
    {
        var start = new ProcessStartInfo(Program)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in Arguments)
            start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(Without).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in With)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}

/// <param name="Complaint">What it wrote to the standard error.</param>
public sealed record ProgramAnswer(bool Succeeded, string Text, string Complaint)
{
    /// <summary>The answer's parts where the program was asked to end each with a zero.</summary>
    public IEnumerable<string> Parts => Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first line of the complaint; empty where there is none.</summary>
    public string FirstComplaint => Complaint.Split('\n')[0].Trim();
}
