using System.Text.RegularExpressions;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Sources;

/// <summary>A page from elsewhere that a charter is to be made of.</summary>
public static partial class PageFile
{
    /// <summary>A page that another program wrote has more marks in it than a text has words.</summary>
    private const long MostBytes = 1024 * 1024;

    /// <summary>The most tags of a page, and how deep elements may be nested; what reads it takes the square of their number.</summary>
    private const int MostTags = 20_000;

    private const int MostDepth = 200;

    /// <returns>Its text, or what is wrong with it: it is no UTF-8, or far too large.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static (string? Text, Diagnostic? Problem) Read(string path)
    {
        var problems = new List<Diagnostic>();
        var source = new SourcePath(path.Replace('\\', '/'));
        var file = TextFile.Read(new FileInfo(path), source, MostBytes, problems, (found, _) => File.ReadAllBytes(found.FullName));
        if (file is not null)
            problems.AddRange(BeyondIn(file));
        return (problems.Count == 0 ? file!.Text : null, problems.FirstOrDefault());
    }

    // An export closes all that it opens, so what is open at once says how deep it is.
    private static IEnumerable<Diagnostic> BeyondIn(SourceFile file)
    {
        var (tags, depth) = (0, 0);
        foreach (Match tag in Tags().Matches(file.Text))
        {
            if (++tags > MostTags)
                return [OverLimit.PageTags(file.Span(TextRange.At(tag.Index)), MostTags)];
            depth += tag.Groups["closes"].Success ? -1 : tag.Groups["opens"].Success ? 1 : 0;
            if (depth > MostDepth)
                return [OverLimit.PageNesting(file.Span(TextRange.At(tag.Index)), MostDepth)];
        }

        return [];
    }

    [GeneratedRegex(
        @"<(?<closes>/)?(?<opens>(?!/|(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr)\b)[a-z](?![^<>]{0,2000}/>))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Tags();
}
