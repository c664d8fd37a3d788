using CopHandbook.Model.Charters;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Site;

/// <summary>The addresses of taxonomies and of their terms, where a term's word is all that the address depends on.</summary>
public static class TermAddress
{
    public static Permalink Of(Taxonomy taxonomy) => new($"/{taxonomy.ToString().ToLowerInvariant()}/");

    public static Permalink Of(GoalKind kind) => Of(Taxonomy.Goals, WrittenName.Of(kind));

    public static Permalink Of(Audience audience) => Of(Taxonomy.Audiences, WrittenName.Of(audience));

    public static Permalink Of(ActivityKind format) => Of(Taxonomy.Formats, WrittenName.Of(format));

    /// <summary>A format that each session chooses is the tenth.</summary>
    public static Permalink Of(FormatChoice choice) => Of(Taxonomy.Formats, WrittenName.Of(choice));

    public static Permalink Of(CommunityStatus status) => Of(Taxonomy.Statuses, WrittenName.Of(status));

    /// <param name="word">Small letters, digits and hyphens of ASCII.</param>
    public static Permalink Of(Taxonomy taxonomy, string word) => new($"{Of(taxonomy).Value}{word}/");
}
