using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>A colour of a screen. The number sign may be left out, since an unquoted one begins a comment of YAML.</summary>
[JsonConverter(typeof(WrittenValueConverter<Colour>))]
public readonly partial record struct Colour : IWrittenValue<Colour>
{
    private const string White = "#ffffff";
    private const string Black = "#000000";

    private Colour(string value) => Value = value;

    /// <summary>As a style sheet writes it: the number sign and six hexadecimal digits in small letters.</summary>
    public string Value { get; }

    public static string Form => "a colour as six hexadecimal digits in quotation marks, such as \"#0a5c46\"";

    public static string Pattern => "^#?[0-9A-Fa-f]{6}$";

    public static Colour? Read(string text) =>
        Grammar().IsMatch(text) ? new Colour("#" + text.TrimStart('#').ToLowerInvariant()) : null;

    /// <summary>The contrast of WCAG 2.2: from 1, the same, to 21, black on white.</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary>The nearest shade of this colour that has the contrast: darker on what is light, lighter on what is dark.</summary>
    public Colour WithContrast(Colour ground, double least)
    {
        var end = new Colour(ground.Luminance > 0.18 ? Black : White);
        for (var percent = 0; percent < 100; percent++)
        {
            if (Mixed(end, percent) is var mixed && mixed.ContrastWith(ground) >= least)
                return mixed;
        }

        return end;
    }

    /// <summary>A mixture in sRGB, of which <paramref name="percent"/> in a hundred parts are the other colour.</summary>
    public Colour Mixed(Colour other, int percent)
    {
        var from = this;
        var channels = Enumerable.Range(0, 3).Select(i => (from.Channel(i) * (100 - percent) + other.Channel(i) * percent) / 100);
        return new("#" + string.Concat(channels.Select(channel => channel.ToString("x2", CultureInfo.InvariantCulture))));
    }

    public override string ToString() => Value;

    private double Luminance => 0.2126 * Linear(0) + 0.7152 * Linear(1) + 0.0722 * Linear(2);

    private int Channel(int index) => int.Parse(Value.AsSpan(1 + 2 * index, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private double Linear(int index)
    {
        var share = Channel(index) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@"\A#?[0-9A-Fa-f]{6}\z")]
    private static partial Regex Grammar();
}
