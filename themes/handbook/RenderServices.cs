using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CopHandbook.Themes.Handbook;

/// <summary>The one service that rendering asks for; a container for it would be one more package.</summary>
internal sealed class RenderServices : IServiceProvider
{
    public static readonly RenderServices Instance = new();

    // The default encoder writes every letter outside ASCII, and each typographic apostrophe, as an entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? Encoder : null;
}
