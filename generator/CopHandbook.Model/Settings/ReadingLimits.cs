using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>
/// How large a file may be and what may be in it. Within the defaults no file, however it is made, takes the build long; who
/// raises them trusts the writers (decision 0040).
/// </summary>
public sealed record ReadingLimits
{
    /// <summary>What holds where nothing else is said, and for handbook.yml itself.</summary>
    public static ReadingLimits Default { get; } = new();

    /// <summary>No setting raises a depth above this: each level costs the readers a part of their stack.</summary>
    public const int MostDepth = 400;

    [Field("The most bytes of a text.", Example = "262144")]
    public int? TextBytes { get => field ?? 256 * 1024; init; }

    [Field("The most bytes of an image or another file that is published as it is.", Example = "20971520")]
    public int? FileBytes { get => field ?? 20 * 1024 * 1024; init; }

    [Field("The most characters of front matter.", Example = "65536")]
    public int? FrontMatterCharacters { get => field ?? 64 * 1024; init; }

    [Field("How deep lists and groups of front matter may be nested.", Example = "32")]
    public int? FrontMatterDepth { get => field ?? 32; init; }

    [Field("How deep quotations, lists and brackets of a text may be nested.", Example = "100")]
    public int? TextDepth { get => field ?? 100; init; }

    [Field("The most headings of a text.", Example = "1000")]
    public int? Headings { get => field ?? 1000; init; }

    [Field("The most cells that the tables of a text have together.", Example = "20000")]
    public int? TableCells { get => field ?? 20_000; init; }

    [Field("The most links, notes and images of a text: its opening square brackets and the addresses in its words.", Example = "5000")]
    public int? Links { get => field ?? 5000; init; }

    [Field(
        "The most characters of a text with what its links repeat: the address and the title of a definition, at each link that names it.",
        Example = "2097152")]
    public int? PageCharacters { get => field ?? 2 * 1024 * 1024; init; }
}
