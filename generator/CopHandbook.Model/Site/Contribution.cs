namespace CopHandbook.Model.Site;

/// <summary>How the git host of the handbook takes a new charter, and a changed one.</summary>
/// <param name="Host">The host's name, such as GitHub.</param>
/// <param name="Folder">Where charters are in the repository: <c>content/communities/</c>.</param>
/// <param name="NewFile">The page that makes a file; of the folder, where the host has no address for that.</param>
/// <param name="EditFile">The page that changes a charter, with <see cref="Id"/> in the place of its id.</param>
public sealed record Contribution(string Host, string Folder, string NewFile, string EditFile)
{
    /// <summary>Stands for the id of a community; no address has it otherwise.</summary>
    public const string Id = "{id}";

    /// <summary>The name under which the address of <see cref="NewFile"/> gives the path of the file; null where it cannot.</summary>
    public string? PathParameter { get; init; }

    /// <summary>The name under which it gives the text of the file; null where it cannot.</summary>
    public string? TextParameter { get; init; }

    /// <summary>Whether the page surely shows that text; else it has to be pasted, as into <see cref="EditFile"/> always.</summary>
    public bool ShowsText { get; init; }
}
