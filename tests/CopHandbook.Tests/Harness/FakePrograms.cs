namespace CopHandbook.Tests.Harness;

/// <summary>Programs of one test, as shell scripts in a folder of their own.</summary>
internal sealed class FakePrograms : IDisposable
{
    private readonly ScratchFolder scratch = new();


    public string Cache => scratch.At("cache");

    /// <summary>Writes a program and gives back its path.</summary>
    public string Write(string name, string script)
    {
        var file = scratch.Write("bin/" + name, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return file;
    }

    public string At(string path) => scratch.At(path);

    public void Dispose() => scratch.Dispose();
}
