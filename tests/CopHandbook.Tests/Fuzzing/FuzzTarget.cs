namespace CopHandbook.Tests.Fuzzing;

/// <summary>What inputs are tried on. It throws where something that must hold for every input does not.</summary>
/// <param name="Name">That of its corpus too: tests/fixtures/fuzz/NAME.</param>
/// <param name="MostBytes">Inputs that are made up are cut here, so that many can be tried; the limits themselves have tests of their own.</param>
/// <param name="UsualInputs">How many a usual run tries, which takes it two seconds or less.</param>
internal sealed record FuzzTarget(string Name, int MostBytes, int UsualInputs, Action<byte[]> Try)
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("front-matter", 8_000, 60, FrontMatterFuzz.Try),
        new("body", 4_000, 200, BodyFuzz.Try),
        new("links", 2_000, 100, LinkFuzz.Try),
        new("import", 8_000, 200, ImportFuzz.Try),
        new("diff", 8_000, 200, DiffFuzz.Try),
    ];

    public static FuzzTarget Named(string name) => All.Single(target => target.Name == name);
}
