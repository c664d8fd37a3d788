using CopHandbook.Themes.Handbook.Drawing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CopHandbook.Themes.Handbook.Charts;

/// <summary>A line of text in a drawing. In a component's own markup, <c>text</c> is a word of Razor's and takes no attributes.</summary>
public sealed class ChartText : View
{
    /// <summary>Lengths of SVG, such as "30%" and "1.5rem".</summary>
    [Parameter, EditorRequired]
    public required string X { get; set; }

    [Parameter, EditorRequired]
    public required string Y { get; set; }

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter]
    public string? Class { get; set; }

    /// <summary>Where the text has its X: <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    [Parameter]
    public string? Anchor { get; set; }

    [Parameter]
    public string? Transform { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "class", Class);
        builder.AddAttribute(4, "text-anchor", Anchor);
        builder.AddAttribute(5, "transform", Transform);
        builder.AddContent(6, Text);
        builder.CloseElement();
    }
}
