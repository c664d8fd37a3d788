using System.Text;
using CopHandbook.Engine.Import;
using CopHandbook.Engine.Schema;

namespace CopHandbook.Tests.Fuzzing;

/// <summary>A page from Confluence: whatever it is, the charter that is made of it is one that can be read, and holds no HTML.</summary>
internal static class ImportFuzz
{
    private static readonly string[] NeverMade =
        ["yaml-syntax", "yaml-feature", "duplicate-key", "unknown-key", "wrong-type", "unsafe-html", "unsafe-url", "schema-version", "time-invalid", "format-unknown"];

    public static void Try(byte[] page)
    {
        if (Read(Encoding.UTF8.GetString(page)) is not { } made)
            return;
        if (made.Id is { } id)
            CharterName.FindProblem(id);
        var handbook = new FuzzedHandbook();
        handbook.Add("handbook.yml", "base-url: https://handbook.example.org/\n");
        handbook.Add("communities/a.md", made.Text);
        // What is too long is for a person to shorten, and check says where.
        var wrong = handbook.Read().Diagnostics.Where(problem => NeverMade.Contains(problem.Rule) && !problem.Message.Contains("it can have", StringComparison.Ordinal))
            .Select(problem => $"{problem.Span.Line}:{problem.Span.Column} {problem.Rule}: {problem.Message}");
        Assert.False(wrong.Any(), $"{string.Join('\n', wrong)}\n{made.Text}");
    }

    // Null for one that is refused.
    private static ImportResult? Read(string page)
    {
        try
        {
            return CharterImport.Read(page);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
