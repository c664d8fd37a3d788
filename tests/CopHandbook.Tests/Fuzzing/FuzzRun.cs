using System.Text;
using CsCheck;

namespace CopHandbook.Tests.Fuzzing;

/// <summary>Tries inputs that are made of a corpus, until one fails; that one is then made as small as it still fails.</summary>
internal static class FuzzRun
{
    // Enough for any input of a few thousand bytes; what is left is small, if not the smallest.
    private const int MostTries = 2_000;

    /// <param name="seed">The same inputs come of the same seed.</param>
    /// <param name="goesOn">Told how many inputs were tried; whether there is to be another.</param>
    /// <returns>How many were tried, and what a person needs to repeat the one that failed; null where none did.</returns>
    public static (long Tried, FuzzFailure? Failure) Run(FuzzTarget target, IReadOnlyList<byte[]> corpus, uint seed, Func<long, bool> goesOn)
    {
        var (inputs, chance) = (Mutation.Of(corpus, target.MostBytes), new PCG(1, seed));
        for (var tried = 0L; goesOn(tried); tried++)
        {
            var input = inputs.Generate(chance, null, out _);
            if (FaultOf(target, input) is { } fault)
                return (tried + 1, Smallest(target, input, fault));
        }

        return (0, null);
    }

    /// <param name="fault">What the input fails by.</param>
    public static FuzzFailure Smallest(FuzzTarget target, byte[] input, Exception fault)
    {
        var smallest = Smaller(target, input, fault);
        return new(target.Name, smallest, FaultOf(target, smallest) ?? fault);
    }

    public static Exception? FaultOf(FuzzTarget target, byte[] input)
    {
        try
        {
            target.Try(input);
            return null;
        }
        // Whatever it is, it is what is looked for.
        catch (Exception exception)
        {
            return exception;
        }
    }

    // Another fault on the way is not the one that was found.
    private static byte[] Smaller(FuzzTarget target, byte[] input, Exception fault)
    {
        var tries = 0;
        for (var length = input.Length / 2; length > 0; length /= 2)
        {
            for (var at = 0; at < input.Length && tries++ < MostTries;)
            {
                byte[] shorter = [.. input[..at], .. input[Math.Min(input.Length, at + length)..]];
                if (FaultOf(target, shorter) is { } other && Kind(other) == Kind(fault))
                    input = shorter;
                else
                    at += length;
            }
        }

        return input;
    }

    // Numbers and quoted words may change as the input gets smaller.
    private static (Type, string) Kind(Exception fault) => (fault.GetType(), fault.Message.Split('\'', '\n')[0].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
}

/// <summary>An input that something fails at.</summary>
internal sealed record FuzzFailure(string Target, byte[] Input, Exception Fault)
{
    private const int MostFrames = 12;

    public override string ToString() => $"""
        {Fault.GetType().Name} on {Input.Length} bytes as {Target}: {Fault.Message}
        As text: {Encoding.UTF8.GetString(Input)}
        Keep it by a name that says what it is:
            echo {Convert.ToBase64String(Input)} | base64 -d > tests/fixtures/fuzz/{Target}/NAME
        {string.Join('\n', (Fault.StackTrace ?? "").Split('\n').Take(MostFrames))}
        """;
}
