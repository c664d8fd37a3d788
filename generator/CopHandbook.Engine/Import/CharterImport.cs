using System.Text;
using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Formats.Twins;
using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Import;

/// <summary>
/// Makes a charter of a page that says the same in prose: Confluence's storage format, or HTML as it exports it. Headings and
/// sentences are understood in the words of the guidance. What is not understood becomes text below the front matter, and what
/// the page does not say is marked as to be confirmed: a community is proposed until somebody has.
/// </summary>
public static class CharterImport
{
    /// <param name="page">The page as a text.</param>
    /// <exception cref="FormatException">Its HTML is broken in a way that cannot be read.</exception>
    public static ImportResult Read(string page)
    {
        var (title, sections) = HtmlSections.Of(page);
        var charter = new ImportedCharter();
        foreach (var section in sections)
            Take(section, charter);
        // A page of its own is often called what the community is about.
        charter.Subject ??= title.Length > 0 ? title : null;
        return new(
            ImportedCharterText.Write(charter),
            charter.Subject is { } subject ? string.Join('-', PlainNames.Of(subject).Words) : null,
            [.. ImportedCharterText.NotSaid(charter)],
            [.. sections.Where(section => IsText(section.Heading) && section.Pieces.Count > 0).Select(section => section.Heading)]);
    }

    private static void Take(HtmlSection section, ImportedCharter charter)
    {
        switch (KindOf(section.Heading))
        {
            case SectionKind.Subject when section.Pieces is [var subject, ..]:
                charter.Subject ??= subject.Text;
                Keep(charter, "", section.Pieces.Skip(1).Select(piece => piece.Text));
                break;
            case SectionKind.Sponsor:
                TakeSponsor(section, charter);
                break;
            case SectionKind.Goals:
                charter.Goals.AddRange(section.Items.Select(ImportedSentences.Goal));
                Keep(charter, section.Heading, section.Paragraphs.Where(paragraph => !TakesReview(paragraph, charter)));
                break;
            case SectionKind.Scope:
                TakeScope(section, charter);
                break;
            case SectionKind.InScope:
                charter.InScope.AddRange(section.Pieces.Select(piece => piece.Text));
                break;
            case SectionKind.OutOfScope:
                charter.OutOfScope.AddRange(section.Pieces.Select(piece => piece.Text));
                break;
            case SectionKind.Coordinator:
                TakeCoordinator(section, charter);
                break;
            case SectionKind.CoreGroup when section.Pieces.All(piece => ImportedSentences.IsName(piece.Text)):
                charter.CoreGroup.AddRange(section.Pieces.Select(piece => piece.Text));
                break;
            case SectionKind.Format:
                TakeFormat(section, charter);
                break;
            default:
                KeepAll(section, charter);
                break;
        }
    }

    private static void TakeSponsor(HtmlSection section, ImportedCharter charter)
    {
        if (section.Pieces is [{ Text: var name }, ..] && ImportedSentences.IsName(name) && charter.Sponsor is null)
        {
            charter.Sponsor = name;
            Keep(charter, section.Heading, section.Pieces.Skip(1).Select(piece => piece.Text));
        }
        else
        {
            KeepAll(section, charter);
        }
    }

    private static bool TakesReview(string paragraph, ImportedCharter charter)
    {
        if (ImportedSentences.ReviewAfter(paragraph) is not { } after)
            return false;
        charter.ReviewAfter ??= after;
        return true;
    }

    private static void TakeScope(HtmlSection section, ImportedCharter charter)
    {
        charter.Scope = string.Join(' ', section.Paragraphs);
        charter.InScope.AddRange(section.Items);
        foreach (var sentence in section.Paragraphs.SelectMany(ImportedSentences.In))
        {
            var (inside, outside) = ImportedSentences.Scope(sentence);
            charter.InScope.AddRange(inside is null ? [] : [inside]);
            charter.OutOfScope.AddRange(outside is null ? [] : [outside]);
        }
    }

    private static void TakeCoordinator(HtmlSection section, ImportedCharter charter)
    {
        var left = new List<string>();
        foreach (var sentence in section.Pieces.SelectMany(piece => ImportedSentences.In(piece.Text)))
        {
            var name = ImportedSentences.IsName(sentence) ? sentence : ImportedSentences.Coordinator(sentence);
            var term = ImportedSentences.Term(sentence);
            var rotates = sentence.Contains("rotat", StringComparison.OrdinalIgnoreCase);
            charter.Coordinator ??= name;
            charter.Term ??= term;
            // Not said is not the same as said not to.
            charter.Rotates |= rotates;
            if (name is null && term is null && !rotates)
                left.Add(sentence);
        }

        Keep(charter, section.Heading, left);
    }

    private static void TakeFormat(HtmlSection section, ImportedCharter charter)
    {
        foreach (var sentence in section.Pieces.SelectMany(piece => ImportedSentences.In(piece.Text)))
        {
            if (charter.Meeting is null && ImportedSentences.Meeting(sentence) is { } meeting)
                charter.Meeting = meeting;
            else if (charter.Budget is null && ImportedSentences.Budget(sentence) is { } budget)
                charter.Budget = budget;
            else
                charter.FormatNotes.Add(sentence);
            charter.ChoosesEachSession |= ImportedSentences.ChoosesEachSession(sentence);
        }
    }

    private static void Keep(ImportedCharter charter, string heading, IEnumerable<string> texts)
    {
        var kept = texts.ToList();
        if (kept.Count == 0)
            return;
        if (heading.Length > 0)
            charter.Texts.Add("## " + MarkdownWords.Escaped(heading));
        charter.Texts.AddRange(kept.Select(text => MarkdownWords.Escaped(text)));
    }

    private static void KeepAll(HtmlSection section, ImportedCharter charter)
    {
        if (section.Pieces.Count == 0)
            return;
        if (section.Heading.Length > 0)
            charter.Texts.Add("## " + MarkdownWords.Escaped(section.Heading));
        charter.Texts.Add(Encoding.UTF8.GetString(TwinWriter.Write($"<main>{section.Html}</main>".AsMemory(), InFull)));
    }

    // An address that counts from the page it stood on leads nowhere from here.
    private static string? InFull(string address) => WebAddress.Read(address)?.Value;

    private static bool IsText(string heading) => KindOf(heading) == SectionKind.Text;

    private static SectionKind KindOf(string heading) => heading.ToLowerInvariant() switch
    {
        "subject" or "topic" or "community" => SectionKind.Subject,
        "sponsor" or "sponsors" => SectionKind.Sponsor,
        "goals" or "goal" or "aims" or "objectives" => SectionKind.Goals,
        "scope" => SectionKind.Scope,
        "in scope" => SectionKind.InScope,
        "out of scope" => SectionKind.OutOfScope,
        "coordinator" or "leadership" or "lead" => SectionKind.Coordinator,
        "core group" or "core members" => SectionKind.CoreGroup,
        "format and time" or "format" or "time" or "time and format" or "meetings" => SectionKind.Format,
        _ => SectionKind.Text,
    };

    private enum SectionKind
    {
        Text,
        Subject,
        Sponsor,
        Goals,
        Scope,
        InScope,
        OutOfScope,
        Coordinator,
        CoreGroup,
        Format,
    }
}
