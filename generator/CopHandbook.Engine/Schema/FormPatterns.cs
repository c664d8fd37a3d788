using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Schema;

/// <summary>
/// The forms of values as expressions that scripts understand too. The JSON Schema has types of its own for numbers and truth,
/// and is content with three capitals for a currency; a form would let through what the check then refuses.
/// </summary>
internal static class FormPatterns
{
    /// <summary>What no text may hold: control characters that end no line, and those that turn the reading order.</summary>
    public const string Controls = @"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]";

    private static readonly string Currencies = $"^({string.Join('|', CurrencyCodes.All.Order(StringComparer.Ordinal))})$";

    public static string Of(ValueKind kind) => kind switch
    {
        _ when kind == ValueKind.For(typeof(bool)) => "^(true|false)$",
        _ when kind == ValueKind.For(typeof(int)) => "^-?(0|[1-9][0-9]{0,8})$",
        _ when kind == ValueKind.For(typeof(decimal)) => @"^-?((0|[1-9][0-9]{0,9})(\.[0-9]{0,8})?|\.[0-9]{1,8})$",
        _ when kind == ValueKind.For(typeof(Currency)) => Currencies,
        { Pattern: { } pattern } => pattern,
        _ => throw new InvalidOperationException("a kind of value that no form knows"),
    };
}
