namespace CopHandbook.Benchmarks.Comparison;

/// <summary>
/// The corpus as a Hugo site: the same texts and fields. Its layouts, in <c>hugo/</c>, draw what our theme draws of them; what a link
/// in a text leads to is written out, since Hugo does not look.
/// </summary>
internal static class HugoFolder
{
    /// <summary>Ours are long and say what the tool can do. Here they say a sentence, so that no link leads nowhere.</summary>
    private static readonly string[] Fixed = ["start", "overview", "changes", "accessibility", "reference", "calendar"];

    public static void Write(Corpus corpus, string folder, string layouts)
    {
        Copy(layouts, folder);
        var content = Path.Combine(folder, "content");
        Page(content, "_index", "title: Handbook");
        Page(content, "communities/_index", "title: Communities\ndescription: All communities of practice of this organisation.");
        Page(content, "guidance/_index", "title: Guidance\ndescription: How communities of practice work here.");
        foreach (var name in Fixed)
            Page(content, name, $"title: {char.ToUpperInvariant(name[0])}{name[1..]}", "See the communities.\n");
        Page(content, "print", "title: For paper\nlayout: print");
        Page(content, "search", "title: A to Z\nlayout: a-to-z\ndescription: Every community and every chapter, by name.");
        HugoTerms.Write(content);
        for (var i = 0; i < Corpus.Chapters; i++)
            Page(content, $"guidance/chapter-{i}", $"title: Chapter {i}\nweight: {i + 1}", Corpus.ChapterBody(i, to => $"../chapter-{to}/"));
        for (var i = 0; i < corpus.Communities; i++)
            Page(
                content, $"communities/community-{i}", Charter(corpus, i),
                corpus.BodyOf(i, to => $"../community-{to}/#goals", to => $"../../guidance/chapter-{to}/"));
    }

    private static string Charter(Corpus corpus, int number) => $$"""
        title: Subject number {{number}}
        aliases: [/c/community-{{number}}/]
        {{HandbookFolder.Facts(corpus, number)}}
        goal-kinds: [support, educate]
        audiences: [practitioner, apprentice]
        formats: [clinic, show-and-tell]
        statuses: [active]
        people: [{{string.Join(", ", corpus.CoreGroup(number).Prepend(corpus.Person(number)).Append(corpus.Sponsor(number)).Distinct())}}]
        sponsors: [{{corpus.Sponsor(number)}}]
        tags: [{{string.Join(", ", Corpus.Tags(number))}}]
        """;

    private static void Page(string content, string name, string frontMatter, string text = "")
    {
        var path = Path.Combine(content, name + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"---\n{frontMatter}\n---\n{text}");
    }

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
