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

    /// <param name="parameters">By the names of the properties that take them.</param>
    internal void Draw(IReadOnlyDictionary<string, object?> parameters, RenderTreeBuilder builder)
    {
        // A view has no other state, so there is nothing to keep where it has no parameters.
        if (parameters.Count > 0)
            ParameterView.FromDictionary((IDictionary<string, object?>)parameters).SetParameterProperties(this);
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
