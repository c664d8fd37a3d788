using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>Each form of a secret is found where the text has nothing else that looks like one.</summary>
public class SecretLeftTests
{
    // Put together here, so that no tool that looks for secrets finds one in this file.
    [Theory]
    [InlineData("https://example.org/a?", "token=0123456789abcdef")]
    [InlineData("https://example.org/a?", "ACCESS_KEY=0123456789abcdef")]
    [InlineData("https://example.org/a;", "jsessionid=0123456789abcdef")]
    [InlineData("https://example.org/a?x-amz-", "credential=0123456789abcdef")]
    [InlineData("https://reader:", "password1@example.org/a")]
    [InlineData("AKIA", "0123456789ABCDEF")]
    [InlineData("ASIA", "0123456789ABCDEF")]
    [InlineData("ghp_", "0123456789abcdefghijABCDEFGHIJ0123456789")]
    [InlineData("gho_", "0123456789abcdefghijABCDEFGHIJ0123456789")]
    [InlineData("ghu_", "0123456789abcdefghijABCDEFGHIJ0123456789")]
    [InlineData("ghs_", "0123456789abcdefghijABCDEFGHIJ0123456789")]
    [InlineData("ghr_", "0123456789abcdefghijABCDEFGHIJ0123456789")]
    [InlineData("github_pat_", "0123456789abcdefghijAB")]
    [InlineData("glpat-", "0123456789abcdefghij")]
    [InlineData("xoxb-", "0123456789")]
    [InlineData("AIza", "0123456789abcdefghijABCDEFGHIJ01234")]
    [InlineData("eyJ", "0123456789.eyJ0123456789.abc")]
    [InlineData("-----BEGIN ", "RSA PRIVATE KEY-----")]
    public void Each_form_is_found_alone(string first, string rest)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/guidance/words.md", $"# Words\n\nSee {first}{rest}\n");
        var found = Assert.Single(Checked.Content(scratch.At("content")).Diagnostics, problem => problem.Rule == "secret-left");
        Assert.Equal(3, found.Span.Line);
    }

    [Theory]
    [InlineData("https://example.org/a?topic=0123456789abcdef")]
    [InlineData("https://example.org/@reader")]
    [InlineData("BEGIN of the eyJ, xox and AKIA")]
    public void What_only_begins_like_one_is_none(string text)
    {
        using var scratch = new ScratchFolder();
        scratch.Write("content/guidance/words.md", $"# Words\n\nSee {text}\n");
        Assert.DoesNotContain(Checked.Content(scratch.At("content")).Diagnostics, problem => problem.Rule == "secret-left");
    }
}
