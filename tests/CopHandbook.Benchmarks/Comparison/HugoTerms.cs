namespace CopHandbook.Benchmarks.Comparison;

/// <summary>What communities are looked up by, as Hugo's content: a page for each taxonomy and each term of a closed list, used or not.</summary>
internal static class HugoTerms
{
    /// <param name="Terms">What the page of a term says under its title.</param>
    /// <param name="None">What it says where no community has it.</param>
    /// <param name="Known">The closed list in its order, each with the sentence of the guidance.</param>
    private sealed record Taxonomy(
        string Name, string Title, string Singular, string Description, string Terms, string None,
        IReadOnlyList<(string Term, string Meaning)> Known);

    private static readonly IReadOnlyList<Taxonomy> All =
    [
        new("goal-kinds", "Goals", "Goal", "What communities set out to do, by kind of goal.", "Communities with a goal of this kind.",
            "No community has such a goal yet.",
            [
                ("support", "Support individual practitioners with the specific challenges that they face."),
                ("educate", "Educate practitioners and apprentices by broadening and deepening their knowledge of the subject."),
                ("evaluate", Evaluation),
                ("evangelise", "Evangelise, so that the public is more aware of what the organisation can do in this subject."),
                ("other", "These are common goals, not the only ones."),
            ]),
        new("audiences", "Audiences", "Audience", "Whom the goals of communities are for.", "Communities with a goal for this audience.",
            "No community has a goal for this audience yet.",
            [
                ("practitioner", "Someone whose primary job or role aligns strongly with the CoP’s scope."),
                ("apprentice", "Someone who views the subject as an outside interest."),
                ("other", "Everyone else in the organisation."),
                ("public", "Anyone outside the organisation."),
                ("project", Evaluation),
                ("team", Evaluation),
                ("individual", Evaluation),
            ]),
        new("formats", "Formats", "Format", "How the members of communities interact.", "Communities that interact in this format.",
            "No community uses this format yet.",
            [
                ("round-table", "Discussion as a “round table” or lean coffee"),
                ("meeting", "Meeting with a specific purpose and agenda"),
                ("clinic", "“Clinic”"),
                ("training", "Training sessions"),
                ("show-and-tell", "Show and tell, or presentation"),
                ("written-show-and-tell", "Written show and tell, or presentation, in the style of a blog post"),
                ("shared-examples", "Shared written examples, such as definitions of done or test strategies"),
                ("written-training", "Written training material"),
                ("policy-or-standard", "Written policies or standards"),
                ("each-session", "Each time, the coordinator will help the group to determine the format of the next session."),
            ]),
        new("statuses", "Statuses", "Status", "How far communities have come.", "Communities at this status.", "No community is at this status.",
            [
                ("proposed",
                    "Outline in brief the subject that the CoP will cover, propose a set of goals and a time allocation, and agree all of these "
                        + "with the sponsor."),
                ("forming", "Appoint a coordinator, and agree whether the post will rotate."),
                ("active",
                    "The scope, the goals, the format and the rest should be recorded in a place that the whole organisation can reach easily "
                        + "and that members of the CoP can edit easily, such as Confluence."),
                ("paused", "A CoP whose members are needed elsewhere for a while can be paused"),
                ("retired", "one that has served its purpose can be retired, and then its page stays to say where the work went"),
            ]),
        new("tags", "Tags", "Tag", "Words to find communities by.", "Communities that go by this tag.", "", []),
        new("people", "People", "Person", "Who coordinates communities, is in a core group or sponsors.", "", "", []),
        new("sponsors", "Sponsors", "Sponsor", "Who approves the time and the costs of communities.", "", "", []),
    ];

    private const string Evaluation =
        "Evaluate projects, teams or individuals, using the specific knowledge of the subject that the CoP has.";

    /// <param name="content">Hugo's content folder.</param>
    public static void Write(string content)
    {
        foreach (var taxonomy in All)
        {
            Page(Path.Combine(content, taxonomy.Name), $$"""
                title: {{taxonomy.Title}}
                singular: {{taxonomy.Singular}}
                description: {{taxonomy.Description}}
                terms: {{taxonomy.Terms}}
                none: {{taxonomy.None}}
                """);
            for (var i = 0; i < taxonomy.Known.Count; i++)
                Page(Path.Combine(content, taxonomy.Name, taxonomy.Known[i].Term), $$"""
                    title: {{TitleOf(taxonomy.Known[i].Term)}}
                    weight: {{i + 1}}
                    meaning: {{taxonomy.Known[i].Meaning}}
                    """);
        }
    }

    private static void Page(string folder, string frontMatter)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "_index.md"), $"---\n{frontMatter}\n---\n");
    }

    private static string TitleOf(string term) => char.ToUpperInvariant(term[0]) + term[1..].Replace('-', ' ');
}
