using System.Text;

namespace CopHandbook.Cli.Reporters.Text;

/// <summary>How a piece of text stands out, where colour can be shown.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Label,
    Error,
    Warning,
    Note,
}

/// <summary>
/// Writes lines, each from <see cref="Begin"/> to <see cref="End"/>, with a space between its pieces. To a terminal they are wrapped to its
/// width, with colour where that is welcome; anywhere else a line stays a line, so that it can be searched. Some lines are gathered before
/// they are shown, all of them by <see cref="Flush"/>.
/// </summary>
internal sealed class Screen(TextWriter output, int? width, bool hasColour)
{
    // A report may have thousands of lines, and each call of the system costs.
    private const int Gathered = 1 << 14;

    private readonly StringBuilder pending = new(2 * Gathered);
    private string hang = "";
    private int column;
    private bool isAtStart;

    public static Screen Of(HostEnvironment environment)
    {
        // See no-color.org: any value but the empty one counts.
        var hasColour = environment.OutWidth is not null
            && environment.Variable("NO_COLOR") is null or ""
            && environment.Variable("TERM") != "dumb";
        return new(environment.Out, environment.OutWidth, hasColour);
    }

    public void Line(string text = "") => Begin("", "    ").Words(text).End();

    /// <param name="before">Stands before the first line.</param>
    /// <param name="hang">Stands before each line that the text goes on in.</param>
    public Screen Begin(string before, string hang)
    {
        pending.Append(before);
        (this.hang, column, isAtStart) = (hang, before.Length, true);
        return this;
    }

    /// <summary>A text that stays together whatever blanks it has, made safe to print.</summary>
    public Screen Whole(string text, Tone tone = Tone.Plain)
    {
        var shown = OneLine.Of(text);
        // What no line is broken by need not be known.
        var needed = width is null ? 0 : TextWidth.Of(shown);
        if (!isAtStart && width is { } available && column + 1 + needed > available)
        {
            pending.Append('\n').Append(hang);
            column = hang.Length;
        }
        else if (!isAtStart)
        {
            pending.Append(' ');
            column++;
        }

        Append(shown, tone);
        column += needed;
        isAtStart = false;
        return this;
    }

    /// <summary>Each word of a text as a piece of its own; where no line is broken, all of them in one.</summary>
    public Screen Words(string text)
    {
        if (width is null)
            return Whole(text);
        foreach (var word in OneLine.Of(text).Split(' '))
            Whole(word);
        return this;
    }

    public void End()
    {
        pending.Append('\n');
        if (pending.Length >= Gathered)
            Flush();
    }

    public void Flush()
    {
        output.Write(pending);
        pending.Clear();
    }

    private void Append(string text, Tone tone)
    {
        var code = tone switch
        {
            Tone.Strong => "1",
            Tone.Label => "36",
            Tone.Error => "1;31",
            Tone.Warning => "1;33",
            Tone.Note => "1;34",
            _ => null,
        };
        if (hasColour && code is not null)
            pending.Append("\e[").Append(code).Append('m').Append(text).Append("\e[0m");
        else
            pending.Append(text);
    }
}
