using System.Text;
using AnyAscii;
using CopHandbook.Model.Charters;

namespace CopHandbook.Engine.Names;

/// <summary>Writes names of any script in plain letters.</summary>
public static class PlainNames
{
    public static PlainForm Of(string name)
    {
        var composed = CanonicalForm.Of(name.Trim());
        return new(composed, Words(Ascii.IsValid(composed) ? composed : composed.Transliterate()));
    }

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
