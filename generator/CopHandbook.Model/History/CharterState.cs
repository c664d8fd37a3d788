using CopHandbook.Model.Charters;

namespace CopHandbook.Model.History;

/// <summary>A charter as one state of the content has it.</summary>
/// <param name="Body">The text below the front matter, as it is written.</param>
public sealed record CharterState(CommunityId Id, Charter Charter, string Body)
{
    /// <summary>The subject; the id where the charter lacks it.</summary>
    public string Subject => Charter.Subject ?? Id.Value;
}
