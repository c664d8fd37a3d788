using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Cli.Reporters;

/// <summary>Where people read: colour and line breaks on a terminal, plain lines that programs can search elsewhere.</summary>
internal sealed class Terminal(HostEnvironment environment)
{
    private const string Reset = "\e[0m";
    private const string Faint = "\e[2m";

    // By the agreement of no-color.org, any value at all switches colour off.
    private readonly bool hasColour = environment.OutWidth is not null
        && string.IsNullOrEmpty(environment.Variable("NO_COLOR"))
        && environment.Variable("TERM") != "dumb";

    public void Line(string text = "") => environment.Out.WriteLine(Harmless(text));

    /// <summary>A line with a head that keeps its colour, wrapped below it where people read.</summary>
    public void Line(string head, Severity severity, string text) => Write(head, ColourOf(severity), text, "    ");

    /// <summary>A line that belongs to the one above.</summary>
    public void Below(string head, string text) => Write("    " + head, Faint, text, new string(' ', 4 + head.Length));

    private void Write(string head, string colour, string text, string indent)
    {
        var safeHead = Harmless(head);
        var lines = Wrapped(Harmless(text), safeHead.Length, indent.Length);
        environment.Out.Write(hasColour ? colour + safeHead + Reset : safeHead);
        environment.Out.WriteLine(lines[0]);
        foreach (var line in lines.Skip(1))
            environment.Out.WriteLine(indent + line);
    }

    private List<string> Wrapped(string text, int firstStart, int start)
    {
        if (environment.OutWidth is not { } width)
            return [text];
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var room = width - (lines.Count == 0 ? firstStart : start);
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                lines.Add(line);
                line = word;
            }
            else
                line = line.Length == 0 ? word : $"{line} {word}";
        }

        lines.Add(line);
        return lines;
    }

    // A file name or a value could otherwise give the terminal orders.
    private static string Harmless(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) ? '\uFFFD' : character));

    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Error => "\e[1;31m",
        Severity.Warning => "\e[33m",
        _ => "\e[36m",
    };
}
