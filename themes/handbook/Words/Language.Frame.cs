namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the frame that all pages share, and of the page for lost addresses.</summary>
public sealed partial class Language
{
    public string SkipToContent => Word();

    public string Sections => Word();

    public string Breadcrumbs => Word();

    public string OnThisPage => Word();

    public string ReadingOrder => Word();

    public string Previous => Word();

    public string Next => Word();

    public string MovedTo => Word();

    public string BuiltOn => Word();

    public string BuiltFrom => Word();

    public string NotFoundLead => Word();

    public string NotFoundWays => Word();

    public string Home => Word();

    /// <summary>The name of the link beside a heading.</summary>
    public string LinkTo(string heading) => Word(("heading", heading));

    /// <summary>The title of a page that leads on.</summary>
    public string Moved(string subject) => Word(("subject", subject));
}
