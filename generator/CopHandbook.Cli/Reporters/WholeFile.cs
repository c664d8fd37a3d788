using System.Globalization;

namespace CopHandbook.Cli.Reporters;

/// <summary>Writes all of a file or nothing.</summary>
internal static class WholeFile
{
    /// <param name="path">In full.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var next = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{process}.tmp");
        try
        {
            File.WriteAllBytes(next, bytes);
            File.Move(next, path, overwrite: true);
        }
        finally
        {
            File.Delete(next);
        }
    }
}
