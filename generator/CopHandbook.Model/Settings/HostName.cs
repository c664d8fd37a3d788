using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>The name of a host, without scheme, port and path. Headers are made of it, so nothing else may be in it.</summary>
[JsonConverter(typeof(WrittenValueConverter<HostName>))]
public readonly partial record struct HostName : IWrittenValue<HostName>
{
    private HostName(string value) => Value = value;

    /// <summary>In small letters.</summary>
    public string Value { get; }

    public static string Form => "the name of a host, without https:// and without a path, such as \"example.atlassian.net\"";

    public static string Pattern => @"^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$";

    public static HostName? Read(string text) => Grammar().IsMatch(text) ? new HostName(text.ToLowerInvariant()) : null;

    /// <summary>Whether an address is at this host.</summary>
    public bool Is(string host) => Value.Equals(host, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Value;

    [GeneratedRegex(@"\A[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\z")]
    private static partial Regex Grammar();
}
