namespace CopHandbook.Benchmarks.Comparison;

/// <summary>The corpus as our content folder.</summary>
internal static class HandbookFolder
{
    public static void Write(Corpus corpus, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "communities"));
        Directory.CreateDirectory(Path.Combine(folder, "guidance"));
        // Hugo draws no images of its pages.
        File.WriteAllText(
            Path.Combine(folder, "handbook.yml"), "title: Handbook\nbase-url: https://handbook.example.org/\nsocial-images: false\n");
        for (var i = 0; i < Corpus.Chapters; i++)
            File.WriteAllText(
                Path.Combine(folder, $"guidance/chapter-{i}.md"),
                $"---\ntitle: Chapter {i}\norder: {i + 1}\n---\n" + Corpus.ChapterBody(i, to => $"chapter-{to}.md"));
        for (var i = 0; i < corpus.Communities; i++)
            File.WriteAllText(Path.Combine(folder, $"communities/community-{i}.md"), Charter(corpus, i));
    }

    private static string Charter(Corpus corpus, int number) => $$"""
        ---
        schema: 1
        {{Facts(corpus, number)}}
        tags: [{{string.Join(", ", Corpus.Tags(number))}}]
        ---
        {{corpus.BodyOf(number, to => $"community-{to}.md#goals", to => $"../guidance/chapter-{to}.md")}}
        """;

    /// <summary>The fields that both generators read from the front matter under the same names.</summary>
    public static string Facts(Corpus corpus, int number) =>
        CharterCorpus.Facts(number, corpus.Sponsor(number), corpus.Person(number), $" [{string.Join(", ", corpus.CoreGroup(number))}]");
}
