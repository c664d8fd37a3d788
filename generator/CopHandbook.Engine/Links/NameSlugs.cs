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
    private readonly Dictionary<string, IReadOnlyList<string>> alike = new(CharterPeople.SameName);

    /// <param name="names">Each once, as <see cref="CharterPeople.SameName"/> counts them.</param>
    public NameSlugs(IEnumerable<string> names)
    {
        var bySlug = names
            .Select(name => (Name: name, Plain: PlainNames.Of(name)))
            .GroupBy(one => Short(one.Plain), one => one, StringComparer.Ordinal);
        foreach (var sharing in bySlug)
        {
            var inOrder = sharing.OrderBy(one => one.Plain.Composed, StringComparer.Ordinal).ThenBy(one => one.Name, StringComparer.Ordinal).ToList();
            for (var i = 0; i < inOrder.Count; i++)
            {
                byName[inOrder[i].Name] = i == 0 ? sharing.Key : $"{sharing.Key}-{Fingerprint(inOrder[i].Name)}";
                alike[inOrder[i].Name] = [.. inOrder.Where((_, other) => other != i).Select(one => one.Name)];
            }
        }
    }

    public string this[string name] => byName[name];

    /// <summary>Other names that plain letters cannot tell from this one.</summary>
    public IReadOnlyList<string> Alike(string name) => alike[name];

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
