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

/// <summary>Words that are never broken apart, in one tone.</summary>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain);

/// <summary>
/// Writes lines of pieces. To a terminal they are wrapped to its width, with colour where that is welcome; anywhere else a line
/// stays a line, so that it can be searched. Some lines are gathered before they are shown, all of them by <see cref="Flush"/>.
/// </summary>
internal sealed class Screen(TextWriter output, int? width, bool hasColour)
{
    // A report may have thousands of lines, and each call of the system costs.
    private const int Gathered = 1 << 14;

    private readonly StringBuilder pending = new();

    public static Screen Of(HostEnvironment environment)
    {
        // See no-color.org: any value but the empty one counts.
        var hasColour = environment.OutWidth is not null
            && environment.Variable("NO_COLOR") is null or ""
            && environment.Variable("TERM") != "dumb";
        return new(environment.Out, environment.OutWidth, hasColour);
    }

    /// <summary>Each word of a text as a piece of its own, made safe to print; where no line is broken, all of them in one.</summary>
    public IEnumerable<Piece> Words(string text) =>
        width is null ? [Whole(text)] : OneLine.Of(text).Split(' ').Select(word => new Piece(word));

    /// <summary>A text that stays together whatever blanks it has, made safe to print.</summary>
    public static Piece Whole(string text, Tone tone = Tone.Plain) => new(OneLine.Of(text), tone);

    public void Line(string text = "") => Line("", Words(text), "    ");

    /// <param name="before">Stands before the first line.</param>
    /// <param name="hang">Stands before each line that the text goes on in.</param>
    public void Line(string before, IEnumerable<Piece> pieces, string hang)
    {
        var line = pending.Append(before);
        var column = before.Length;
        var isFirst = true;
        foreach (var piece in pieces)
        {
            // What no line is broken by need not be known.
            var needed = width is null ? 0 : TextWidth.Of(piece.Text);
            if (!isFirst && width is { } available && column + 1 + needed > available)
            {
                line.Append('\n').Append(hang);
                column = hang.Length;
            }
            else if (!isFirst)
            {
                line.Append(' ');
                column++;
            }

            line.Append(Coloured(piece));
            column += needed;
            isFirst = false;
        }

        line.Append('\n');
        if (line.Length >= Gathered)
            Flush();
    }

    public void Flush()
    {
        output.Write(pending.ToString());
        pending.Clear();
    }

    private string Coloured(Piece piece)
    {
        var code = piece.Tone switch
        {
            Tone.Strong => "1",
            Tone.Label => "36",
            Tone.Error => "1;31",
            Tone.Warning => "1;33",
            Tone.Note => "1;34",
            _ => null,
        };
        return hasColour && code is not null ? $"\e[{code}m{piece.Text}\e[0m" : piece.Text;
    }
}
