using CopHandbook.Model.Guidance;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the parts of a text.</summary>
public sealed partial class Language
{
    /// <summary>All of them, for the text that uses them.</summary>
    internal ProseWords InProse => new(heading => LinkTo(heading.Text), TableNumber, CodeNumber, CopyCode, CodeCopied, DiagramSource);

    public string TableNumber(int number) => Word(("number", Number(number)));

    public string CodeNumber(int number) => Word(("number", Number(number)));

    public string CopyCode => Word();

    public string CodeCopied => Word();

    public string DiagramSource => Word();
}
