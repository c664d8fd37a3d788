using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CopHandbook.Tests.Fuzzing;

/// <summary>
/// Whatever comes in, only what is foreseen comes out. In usual runs a few inputs, always the same; with COPHANDBOOK_FUZZ set,
/// others for that many minutes for each target. What follows the paths of the code is the program CopHandbook.Fuzzing.
/// </summary>
public class FuzzTests
{
    private const uint Seed = 20260201;

    private static readonly double? Minutes = double.TryParse(
        Environment.GetEnvironmentVariable("COPHANDBOOK_FUZZ"), NumberStyles.Float, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;

    public static TheoryData<string> Targets => [.. FuzzTarget.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void The_corpus_is_taken(string name)
    {
        var target = FuzzTarget.Named(name);
        Assert.All(Corpus.Of(target), seed => target.Try(seed.Input));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void What_is_made_of_the_corpus_is_taken(string name)
    {
        var target = FuzzTarget.Named(name);
        var clock = Stopwatch.StartNew();
        var (seed, goesOn) = Minutes is { } given
            ? ((uint)Environment.TickCount64, (Func<long, bool>)(_ => clock.Elapsed.TotalMinutes < given))
            : (Seed, tried => tried < target.UsualInputs);
        var (_, failure) = FuzzRun.Run(target, [.. Corpus.Of(target).Select(one => one.Input)], seed, goesOn);
        Assert.True(failure is null, failure?.ToString());
    }

    /// <summary>The control: a fault that only a rare shape has is found, made small, and told so that it can be repeated.</summary>
    [Fact]
    public void A_planted_fault_is_found_and_made_small()
    {
        var planted = new FuzzTarget("planted", 2_000, 0, input =>
        {
            var text = Encoding.UTF8.GetString(input);
            var tags = text.IndexOf("tags:", StringComparison.Ordinal);
            if (tags > 0 && text[tags..].Contains('\u2028', StringComparison.Ordinal) && text.Contains("{#id}", StringComparison.Ordinal))
                throw new InvalidOperationException("planted");
        });
        var seed = Encoding.UTF8.GetBytes("---\nschema: 1\nsubject: A\nstatus: proposed\ntags: [a, b]\n---\nText.\n");
        var (tried, failure) = FuzzRun.Run(planted, [seed], Seed, tried => tried < 200_000);
        Assert.True(failure is not null, "not found");
        Assert.True(tried > 100, "a fault that every input has shows nothing");
        // No more than what it needs, with the one sign that must stand before it.
        Assert.InRange(failure.Input.Length, Encoding.UTF8.GetByteCount("{#id}tags:\u2028"), Encoding.UTF8.GetByteCount("{#id}tags:\u2028") + 1);
        Assert.Equal("planted", FuzzRun.FaultOf(planted, failure.Input)?.Message);
        Assert.Contains(Convert.ToBase64String(failure.Input), failure.ToString(), StringComparison.Ordinal);
        // The same again, and nothing where nothing is planted.
        var again = FuzzRun.Run(planted, [seed], Seed, tried => tried < 200_000);
        Assert.Equal((tried, Convert.ToBase64String(failure.Input)), (again.Tried, Convert.ToBase64String(again.Failure!.Input)));
        Assert.Null(FuzzRun.Run(planted with { Try = _ => { } }, [seed], Seed, tried => tried < 100).Failure);
    }
}
