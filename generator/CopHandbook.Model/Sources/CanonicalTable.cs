using System.Globalization;
using System.Text;

namespace CopHandbook.Model.Sources;

/// <summary>Unicode's canonical decompositions and combining classes. The runtime has none where globalization is invariant.</summary>
internal sealed class CanonicalTable
{
    private static readonly Lazy<CanonicalTable> Loaded = new(Load);

    private readonly Dictionary<int, int[]> decompositions = [];
    private readonly Dictionary<(int, int), int> compositions = [];
    private readonly Dictionary<int, int> classes = [];

    public static CanonicalTable Instance => Loaded.Value;

    /// <summary>One step: what comes of it may be taken apart further. Null where there is none.</summary>
    public int[]? Apart(int code) => decompositions.GetValueOrDefault(code);

    public int? Together(int first, int second) => compositions.TryGetValue((first, second), out var code) ? code : null;

    /// <summary>0 for what begins a new character.</summary>
    public int ClassOf(int code) => classes.GetValueOrDefault(code);

    private static CanonicalTable Load()
    {
        var table = new CanonicalTable();
        using var stream = typeof(CanonicalTable).Assembly.GetManifestResourceStream("canonical-forms.txt")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        foreach (var line in Encoding.ASCII.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!line.StartsWith('#'))
                table.Add(line.TrimStart('@').Split(' '), isClass: line.StartsWith('@'));
        }

        return table;
    }

    private void Add(string[] words, bool isClass)
    {
        if (isClass)
        {
            for (var code = Hex(words[0]); code <= Hex(words[1]); code++)
                classes[code] = int.Parse(words[2], CultureInfo.InvariantCulture);
            return;
        }

        var parts = words[1..].Where(word => word != "!").Select(Hex).ToArray();
        decompositions[Hex(words[0])] = parts;
        if (parts.Length == 2 && words[^1] != "!")
            compositions[(parts[0], parts[1])] = Hex(words[0]);
    }

    private static int Hex(string word) => int.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
