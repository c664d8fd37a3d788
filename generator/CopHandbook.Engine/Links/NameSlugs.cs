using System.Security.Cryptography;
using System.Text;
using CopHandbook.Engine.Names;
using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Links;

/// <summary>
/// The last part of the address of each of some names: people's, or tags'. It depends on the name alone, unless two names
/// are the same in plain letters: then the first in ordinal order has the short address, and the others a longer one.
/// </summary>
internal sealed class NameSlugs
{
    /// <summary>As long as an id can be.</summary>
    private const int Longest = CommunityId.MaxLength;

    private readonly Dictionary<string, string> byName = new(CharterPeople.SameName);

    // Of those only that have such others.
    private readonly Dictionary<string, IReadOnlyList<string>> alike = new(CharterPeople.SameName);

    /// <param name="names">Each once, as <see cref="CharterPeople.SameName"/> counts them.</param>
    public NameSlugs(IEnumerable<string> names)
    {
        var firstOf = new Dictionary<string, (string Name, PlainForm Plain)>(StringComparer.Ordinal);
        var later = new List<(string Slug, string Name, PlainForm Plain)>();
        foreach (var name in names)
        {
            var plain = PlainNames.Of(name);
            var slug = Short(plain);
            if (firstOf.TryAdd(slug, (name, plain)))
                byName[name] = slug;
            else
                later.Add((slug, name, plain));
        }

        foreach (var sharing in later.GroupBy(one => one.Slug, one => (one.Name, one.Plain), StringComparer.Ordinal))
            TellApart(sharing.Key, sharing.Append(firstOf[sharing.Key]));
    }

    public string this[string name] => byName[name];

    /// <summary>Other names that plain letters cannot tell from this one.</summary>
    public IReadOnlyList<string> Alike(string name) => alike.GetValueOrDefault(name, []);

    private void TellApart(string slug, IEnumerable<(string Name, PlainForm Plain)> sharing)
    {
        var inOrder = sharing.OrderBy(one => one.Plain.Composed, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal).ToList();
        for (var i = 0; i < inOrder.Count; i++)
        {
            byName[inOrder[i].Name] = i == 0 ? slug : $"{slug}-{Fingerprint(inOrder[i].Name)}";
            alike[inOrder[i].Name] = [.. inOrder.Where((_, other) => other != i).Select(one => one.Name)];
        }
    }

    private static string Short(PlainForm plain)
    {
        var words = string.Join('-', plain.Words);
        if (words.Length == 0)
            return "p-" + Fingerprint(plain.Composed);
        return words.Length <= Longest ? words : $"{words[..Longest].TrimEnd('-')}-{Fingerprint(plain.Composed)}";
    }

    // Eight hexadecimal digits of the SHA-256 of the name.
    private static string Fingerprint(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 4));
}
