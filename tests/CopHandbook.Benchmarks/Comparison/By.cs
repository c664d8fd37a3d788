namespace CopHandbook.Benchmarks.Comparison;

/// <summary>What the lines of the comparison are called.</summary>
internal static class By
{
    public const string Ours = "CopHandbook";
    public const string HugoPages = "Hugo, pages alone";
    public const string HugoFiles = "Hugo, pages and the files beside them";
    public const string Floor = "reading and writing alone";
    public const string CommonMark = "cmark, the Markdown alone";
    public const string OursWithSearch = "CopHandbook with search";
    public const string HugoWithSearch = "Hugo, pages and files, then Pagefind";
    public const string Edited = "CopHandbook, one charter edited";
    public const string Pagefind = "of that, Pagefind";
}
