using System.Diagnostics;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Published;

/// <summary>The same content and build date give the same bytes: the program is run as a process, in worlds that differ.</summary>
public class DeterminismTests
{
    [Fact]
    public void Culture_time_zone_and_folder_do_not_reach_the_output()
    {
        using var scratch = new ScratchFolder();
        ScratchFolder.Copy(Repository.Content, scratch.At("one/content"));
        ScratchFolder.Copy(Repository.Content, scratch.At("another/deeper/content"));
        var first = Build(scratch.At("one"), "C.UTF-8", "UTC");
        foreach (var (language, zone) in new[] { ("tr_TR.UTF-8", "Pacific/Kiritimati"), ("ar_SA.UTF-8", "America/Los_Angeles"), ("th_TH.UTF-8", "Asia/Kathmandu") })
        {
            var second = Build(scratch.At("another/deeper"), language, zone);
            Assert.Equal(first.Keys, second.Keys);
            Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
        }
    }

    private static SortedDictionary<string, string> Build(string folder, string language, string zone)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "cophandbook.dll");
        var start = new ProcessStartInfo("dotnet", [program, "build", "--today", "2026-02-01"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LANG"] = language, ["LC_ALL"] = language, ["TZ"] = zone },
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said);
        var site = Path.Combine(folder, "site");
        return new(Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(site, file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))), StringComparer.Ordinal);
    }
}
