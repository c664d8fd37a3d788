using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;
using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Model;

public class EditorAddressTests
{
    [Theory]
    [InlineData("vscode", "vscode://file/home/a%20b/%C3%A9.md:3:7")]
    [InlineData("idea", "idea://open?file=/home/a%20b/%C3%A9.md&line=3&column=7")]
    [InlineData("my-editor://{file}#{line}", "my-editor:///home/a%20b/%C3%A9.md#3")]
    public void A_place_is_opened_at_its_line(string written, string expected) =>
        Assert.Equal(expected, EditorAddress.Read(written)!.Value.Open("/home/a b/é.md", new(new SourcePath("x"), 3, 7, 3, 8)));

    [Fact]
    public void A_drive_of_Windows_is_a_step_of_the_path() =>
        Assert.Equal("vscode://file/c%3A/handbook/x.md:1:1", EditorAddress.Read("vscode")!.Value.Open(@"c:\handbook\x.md", SourceSpan.StartOf(new("x"))));

    [Theory]
    [InlineData("javascript:alert('{file}')")]
    [InlineData("data:text/html,{file}")]
    [InlineData("https://evil.example/{file}")]
    [InlineData("file://{file}")]
    [InlineData("notepad")]
    [InlineData("vscode://file")]
    [InlineData("vscode://{file} two")]
    [InlineData("JavaScript:{file}")]
    [InlineData("")]
    public void What_a_browser_would_run_or_load_is_no_editor(string written) => Assert.Null(EditorAddress.Read(written));

    [Fact]
    public void The_settings_say_what_they_take()
    {
        var problem = Assert.Single(Checked.Diagnostics(("handbook.yml", Checked.Settings + "editor: javascript:{file}\n")));
        Assert.Equal(("handbook.yml", 2, 9), (problem.Span.Path.InContent, problem.Span.Line, problem.Span.Column));
        Assert.Contains("vscode, vscodium, zed", problem.Message, StringComparison.Ordinal);
    }
}
