namespace CopHandbook.Model.Guidance;

/// <summary>What a page says of the parts of a text, in its language: all else in the text is its author's.</summary>
/// <param name="HeadingLink">The name of the link beside a heading.</param>
/// <param name="Table">The name of a table, of which a reader's program tells before it scrolls; counted from 1 in the text.</param>
/// <param name="Code">The same of a piece of code.</param>
/// <param name="Copy">What a button says that copies code.</param>
/// <param name="Copied">What it says when it has.</param>
/// <param name="DiagramSource">What a diagram is whose source is shown in its place.</param>
public sealed record ProseWords(
    Func<Heading, string> HeadingLink, Func<int, string> Table, Func<int, string> Code, string Copy, string Copied, string DiagramSource);
