using System.Text;
using ADRaffy.ENSNormalize;
using AnyAscii;
using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Names;

/// <summary>Writes names of any script in plain letters.</summary>
public static class PlainNames
{
    /// <summary>Below this, no letter has another form in Unicode.</summary>
    private const char FirstCombining = '\u0300';

    public static PlainForm Of(string name)
    {
        var composed = Compose(name.Trim());
        return new(composed, Words(composed.Transliterate()));
    }

    // The process knows no Unicode forms of its own: see decision 0005.
    private static string Compose(string name) =>
        name.All(character => character < FirstCombining) ? name : ENSNormalize.NF.NFC(name);

    private static List<string> Words(string ascii)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in ascii)
        {
            if (char.IsAsciiLetterOrDigit(character))
                word.Append(char.ToLowerInvariant(character));
            // An apostrophe divides nothing: O'Neill is one word, and so is what stands for a letter of Hebrew or Arabic.
            else if (character is not ('\'' or '`'))
            {
                Finish();
                AddSign(character);
            }
        }

        Finish();
        return words;

        void Finish()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }

        // C, C++ and C# are three languages.
        void AddSign(char sign)
        {
            if (sign is '+' or '#' or '&')
                words.Add(sign switch { '+' => "plus", '#' => "sharp", _ => "and" });
        }
    }
}
