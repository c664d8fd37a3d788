using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>Words for an address that comes without any.</summary>
public static class LinkWords
{
    /// <summary>The host of a web address, else what follows the scheme: nobody reads a long address.</summary>
    public static string For(WebAddress address) =>
        Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? uri.Host
            : address.Value[(address.Value.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>As <see cref="For"/>, with the path: for an address that is shown as itself.</summary>
    public static string Whole(WebAddress address) =>
        Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? uri.Host + uri.AbsolutePath.TrimEnd('/')
            : For(address);
}
