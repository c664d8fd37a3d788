using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Links;

/// <summary>The names by which calendars know events, such as <c>aws.review@handbook.example.org</c>: no two handbooks share one.</summary>
/// <param name="baseUrl">
/// Where the settings say that the handbook is published: a preview at another address has the same events. Null where nobody
/// says.
/// </param>
internal sealed class EventNames(Uri? baseUrl)
{
    private readonly string handbook = baseUrl is null
        ? "cophandbook"
        : (baseUrl.Authority + baseUrl.AbsolutePath.TrimEnd('/')).Replace('/', '.').ToLowerInvariant();

    public string Of(CommunityId community, string what) => $"{community.Value}.{what}@{handbook}";
}
