namespace CopHandbook.Model.Charters;

/// <summary>The ids that a community had before.</summary>
public static class CharterFormerIds
{
    /// <summary>In the order of its aliases; those that are paths are none.</summary>
    public static IEnumerable<CommunityId> FormerIds(this Charter charter) =>
        charter.Aliases.Where(alias => !alias.IsPath).Select(alias => CommunityId.Read(alias.Value.ToLowerInvariant())).OfType<CommunityId>();
}
