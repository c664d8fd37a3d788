using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Feeds;

/// <summary>The columns of tables: what the first line calls them, what stands below, and what it means.</summary>
internal static class CsvColumns
{
    public static readonly DataField Id = Text("id", "The id of the community, which never changes.", isAlways: true);
    public static readonly DataField Subject = Text("subject", "The subject of the community.", isAlways: true);
    public static readonly DataField Status = Word("status", "How far the community has come.", isAlways: true);
    public static readonly DataField Sponsor = Text("sponsor", "Who sponsors the community.");

    public static DataField Text(string name, string meaning, bool isAlways = false) => new(name, "text", meaning, isAlways);

    /// <summary>One of a closed list, with the name that charters write for it.</summary>
    public static DataField Word(string name, string meaning, bool isAlways = false) => new(name, "word", meaning, isAlways);

    /// <summary>Several in a cell.</summary>
    public static DataField Words(string name, string meaning) => new(name, "words, with a semicolon between two", meaning, false);

    public static DataField Number(string name, string meaning, bool isAlways = false) => new(name, "number", meaning, isAlways);

    public static DataField Day(string name, string meaning) => new(name, "day (2026-01-05)", meaning, false);
}
