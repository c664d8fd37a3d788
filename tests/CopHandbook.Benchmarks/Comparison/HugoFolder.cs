namespace CopHandbook.Benchmarks.Comparison;

/// <summary>
/// The corpus as a Hugo site: the same texts and fields, the same pages, short addresses, lists of terms and sitemap. Its layouts,
/// in <c>hugo/</c>, draw what our theme draws of the charter, and no more.
/// </summary>
internal static class HugoFolder
{
    public static void Write(Corpus corpus, string folder, string layouts)
    {
        Copy(layouts, folder);
        Directory.CreateDirectory(Path.Combine(folder, "content/communities"));
        Directory.CreateDirectory(Path.Combine(folder, "content/guidance"));
        File.WriteAllText(Path.Combine(folder, "content/_index.md"), "---\ntitle: Handbook\n---\n");
        File.WriteAllText(Path.Combine(folder, "content/communities/_index.md"), "---\ntitle: Communities\n---\n");
        File.WriteAllText(Path.Combine(folder, "content/guidance/_index.md"), "---\ntitle: Guidance\n---\n");
        for (var i = 0; i < Corpus.Chapters; i++)
            File.WriteAllText(
                Path.Combine(folder, $"content/guidance/chapter-{i}.md"),
                $"---\ntitle: Chapter {i}\nweight: {i + 1}\n---\n" + Corpus.ChapterBody(i, to => $"../chapter-{to}/"));
        for (var i = 0; i < corpus.Communities; i++)
            File.WriteAllText(Path.Combine(folder, $"content/communities/community-{i}.md"), Page(corpus, i));
    }

    private static string Page(Corpus corpus, int number) => $$"""
        ---
        title: Subject number {{number}}
        aliases: [/c/community-{{number}}/]
        {{HandbookFolder.Facts(corpus, number)}}
        goal-kinds: [support, educate]
        audiences: [practitioner, apprentice]
        formats: [clinic, show-and-tell]
        statuses: [active]
        people: [{{string.Join(", ", corpus.CoreGroup(number).Prepend(corpus.Person(number)).Distinct())}}]
        sponsors: [{{corpus.Sponsor(number)}}]
        tags: [{{string.Join(", ", Corpus.Tags(number))}}]
        ---
        {{corpus.BodyOf(number, to => $"../community-{to}/#goals", to => $"../../guidance/chapter-{to}/")}}
        """;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
