using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CopHandbook.Themes.Handbook.Drawing;

/// <summary>
/// What every component of the theme is: a function of its parameters, drawn once. Razor's own base class can also be drawn
/// again after an event, and what that takes costs more than the drawing.
/// </summary>
public abstract class View : IComponent
{
    void IComponent.Attach(RenderHandle renderHandle)
    {
    }

    Task IComponent.SetParametersAsync(ParameterView parameters) =>
        throw new NotSupportedException($"{nameof(HtmlDrawing)} alone draws the views of this theme");

    /// <summary>Once it has its parameters.</summary>
    internal void Draw(RenderTreeBuilder builder)
    {
        OnParametersSet();
        BuildRenderTree(builder);
    }

    /// <summary>For what a view works out of its parameters before it is drawn.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>Made of the markup by Razor.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
