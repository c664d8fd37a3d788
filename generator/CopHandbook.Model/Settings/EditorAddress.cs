using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>
/// How an editor is told to open a file at a line: an address of its own scheme with gaps for them. A web address is none, and
/// neither is what a browser would run.
/// </summary>
[JsonConverter(typeof(WrittenValueConverter<EditorAddress>))]
public readonly partial record struct EditorAddress : IWrittenValue<EditorAddress>
{
    private static readonly ReadOnlyDictionary<string, string> Known = new(new Dictionary<string, string>
    {
        ["cursor"] = "cursor://file{file}:{line}:{column}",
        ["idea"] = "idea://open?file={file}&line={line}&column={column}",
        ["vscode"] = "vscode://file{file}:{line}:{column}",
        ["vscodium"] = "vscodium://file{file}:{line}:{column}",
        ["zed"] = "zed://file{file}:{line}:{column}",
    });

    private static readonly string[] OfBrowsers =
        ["about", "blob", "data", "file", "filesystem", "ftp", "http", "https", "javascript", "mailto", "tel", "vbscript", "view-source", "ws", "wss"];

    private EditorAddress(string value) => Value = value;

    /// <summary>As the settings write it.</summary>
    public string Value { get; }

    public static string Form =>
        $"an editor ({string.Join(", ", Known.Keys)}), or an address of an editor's own with {{file}} in it, such as "
        + "\"vscode://file{file}:{line}:{column}\"";

    public static string Pattern => "^([a-z]+|[a-z][a-z0-9+.-]*:[!-~]*\\{file\\}[!-~]*)$";

    public static EditorAddress? Read(string text) =>
        Known.ContainsKey(text) || (Address().Match(text) is { Success: true } address && !OfBrowsers.Contains(address.Groups["scheme"].Value))
            ? new EditorAddress(text)
            : null;

    /// <summary>The address that opens a place.</summary>
    /// <param name="file">The whole path on this machine.</param>
    public string Open(string file, SourceSpan place)
    {
        var steps = file.Replace('\\', '/').TrimStart('/').Split('/');
        return Known.GetValueOrDefault(Value, Value)
            .Replace("{line}", place.Line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", place.Column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{file}", "/" + string.Join('/', steps.Select(Uri.EscapeDataString)), StringComparison.Ordinal);
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"\A(?<scheme>[a-z][a-z0-9+.-]*):[!-~]*\{file\}[!-~]*\z")]
    private static partial Regex Address();
}
