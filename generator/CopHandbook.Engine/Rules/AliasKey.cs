namespace CopHandbook.Engine.Rules;

/// <summary>What an alias stands for: a former id, or the site path of one. Case makes no difference to an address.</summary>
internal static class AliasKey
{
    private const string Folder = "/communities/";

    /// <summary>Equal for aliases that are the same address.</summary>
    public static string Of(string alias)
    {
        var lowered = alias.Trim().ToLowerInvariant();
        return (lowered.StartsWith(Folder, StringComparison.Ordinal) ? lowered[Folder.Length..] : lowered).TrimEnd('/');
    }
}
