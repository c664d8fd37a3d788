using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace CopHandbook.Themes.Handbook.Drawing;

/// <summary>
/// Draws a view as HTML. Razor compiles a view to calls that list its parts as frames; here each frame is written as soon as
/// its view has listed it, and nothing is kept (decision 0033).
/// </summary>
#pragma warning disable BL0006 // The frames are the only way to what a view has listed, and have not changed since 2019.
internal sealed class HtmlDrawing
{
    // One for each thread: a page is drawn in one go, into the room of the page before it.
    [ThreadStatic]
    private static HtmlDrawing? ofThread;

    // The default encoder writes every letter outside ASCII, and each typographic apostrophe, as an entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Elements of HTML that have no end tag.
    private static readonly FrozenSet<string> Void = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    private readonly Stack<RenderTreeBuilder> builders = [];
    private readonly MarkupBuffer html = new();

    /// <summary>The document whose root is a view, in UTF-8, with its doctype and a line break at the end.</summary>
    /// <param name="parameters">By the names of the view's properties.</param>
    public static byte[] DocumentOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TRoot>(
        IReadOnlyDictionary<string, object?> parameters) where TRoot : View => Drawn(typeof(TRoot), parameters, "<!doctype html>\n");

    /// <summary>A view by itself. It is XML too, unless an attribute of it is true and nothing else.</summary>
    /// <inheritdoc cref="DocumentOf{TRoot}"/>
    public static byte[] FragmentOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TRoot>(
        IReadOnlyDictionary<string, object?> parameters) where TRoot : View => Drawn(typeof(TRoot), parameters, "");

    private static byte[] Drawn(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type root,
        IReadOnlyDictionary<string, object?> parameters, string before)
    {
        var drawing = ofThread ??= new();
        drawing.html.Clear();
        drawing.html.Append(before);
        var view = Create(root);
        foreach (var (name, value) in parameters)
            ViewParameters.Set(view, name, value);
        drawing.Write(view);
        drawing.html.Append("\n");
        return drawing.html.ToUtf8();
    }

    private void Write(View view)
    {
        if (!builders.TryPop(out var builder))
            builder = new();
        view.Draw(builder);
        var frames = builder.GetFrames();
        WriteAll(frames.Array.AsSpan(0, frames.Count));
        builder.Clear();
        builders.Push(builder);
    }

    private void WriteAll(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (frames.Length > 0)
            frames = frames[WriteFirst(frames)..];
    }

    /// <returns>How many frames were written.</returns>
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The assembly of the views is kept whole.")]
    private int WriteFirst(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var first = ref frames[0];
        switch (first.FrameType)
        {
            case RenderTreeFrameType.Element:
                WriteElement(first.ElementName, frames[1..first.ElementSubtreeLength]);
                return first.ElementSubtreeLength;
            case RenderTreeFrameType.Text:
                html.AppendEncoded(first.TextContent, Encoder);
                return 1;
            case RenderTreeFrameType.Markup:
                html.Append(first.MarkupContent);
                return 1;
            case RenderTreeFrameType.Region:
                WriteAll(frames[1..first.RegionSubtreeLength]);
                return first.RegionSubtreeLength;
            case RenderTreeFrameType.Component:
                WriteView(Create(first.ComponentType), frames[1..first.ComponentSubtreeLength]);
                return first.ComponentSubtreeLength;
            default:
                throw new NotSupportedException($"a page that is drawn once can have no {first.FrameType}");
        }
    }

    private void WriteView(View view, ReadOnlySpan<RenderTreeFrame> parameters)
    {
        foreach (ref readonly var parameter in parameters)
            ViewParameters.Set(view, parameter.AttributeName, parameter.AttributeValue);
        Write(view);
    }

    private void WriteElement(string name, ReadOnlySpan<RenderTreeFrame> inner)
    {
        html.Append("<");
        html.Append(name);
        while (inner.Length > 0 && inner[0].FrameType == RenderTreeFrameType.Attribute)
        {
            WriteAttribute(inner[0].AttributeName, inner[0].AttributeValue);
            inner = inner[1..];
        }

        if (inner.Length == 0 && Void.Contains(name))
        {
            html.Append(" />");
            return;
        }

        html.Append(">");
        WriteAll(inner);
        html.Append("</");
        html.Append(name);
        html.Append(">");
    }

    // What is null or false was left out when it was listed, and what is neither text nor true is a handler of events.
    private void WriteAttribute(string name, object? value)
    {
        html.Append(" ");
        html.Append(name);
        if (value is true)
            return;
        html.Append("=\"");
        html.AppendEncoded((string)value!, Encoder);
        html.Append("\"");
    }

    private static View Create([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type) =>
        (View)Activator.CreateInstance(type)!;
}
#pragma warning restore BL0006
