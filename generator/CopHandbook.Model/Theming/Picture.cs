using CopHandbook.Model.Site;

namespace CopHandbook.Model.Theming;

/// <summary>A picture that a theme can make of a site. Drawing costs much more than knowing what to draw, so it is left to whoever wants the bytes.</summary>
/// <param name="MadeOf">All that its bytes follow from, the theme's way of drawing it included: equal texts are equal pictures.</param>
/// <param name="Draw">The bytes of the file. May be called from several threads.</param>
public sealed record Picture(Permalink Address, string MadeOf, Func<byte[]> Draw);
