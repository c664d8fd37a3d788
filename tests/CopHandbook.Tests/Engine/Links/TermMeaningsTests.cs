using CopHandbook.Engine.Links;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Links;

/// <summary>What the pages of terms quote is what the chapters say.</summary>
public class TermMeaningsTests
{
    [Fact]
    public void Every_meaning_stands_in_its_section()
    {
        foreach (var quote in TermMeanings.All)
            Assert.Contains(quote.Sentence, ChapterSection.Of(quote.Chapter, quote.Anchor), StringComparison.Ordinal);
    }
}
