using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>Where the community can be reached.</summary>
public sealed record Channels
{
    [Field("The chat channel.", Example = "https://chat.example.org/aws")]
    public WebAddress? Chat { get; init; }

    [Field("The mailing list's page.", Example = "https://lists.example.org/aws")]
    public WebAddress? MailingList { get; init; }

    [Field("The calendar.", Example = "https://calendar.example.org/aws")]
    public WebAddress? Calendar { get; init; }

    [Field("The backlog of topics.", Example = "https://boards.example.org/aws")]
    public WebAddress? Backlog { get; init; }

    [Field("The home page, where it is not this one.", Example = "https://wiki.example.org/aws")]
    public WebAddress? Home { get; init; }
}
