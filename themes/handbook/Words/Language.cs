using System.Runtime.CompilerServices;
using CopHandbook.Model.Theming;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>
/// Every word of the interface, in one language. A member's name is the key of its phrase in the language's file, so a
/// misspelt key does not compile; the tests hold that each file has all keys and no other.
/// </summary>
public sealed partial class Language(LanguageFile file) : ISiteWords
{
    public string Tag => file.Tag;

    /// <summary>For <c>dir</c> of the document; null where the page runs from left to right, as pages do.</summary>
    public string? Direction => file.Direction == "rtl" ? file.Direction : null;

    private string Word([CallerMemberName] string key = "") => file[key].Fill();

    private string Word((string Gap, string Words) gap, [CallerMemberName] string key = "") => file[key].Fill(gap);

    private string Word((string Gap, string Words) one, (string Gap, string Words) other, [CallerMemberName] string key = "") =>
        file[key].Fill(one, other);

    /// <summary>The word for a value of a closed list; <c>None</c> is the key for the lack of one.</summary>
    private string Of<TValue>(TValue? value, [CallerMemberName] string key = "") where TValue : struct, Enum =>
        file[$"{key}.{value?.ToString() ?? "None"}"].Fill();

    /// <summary>The phrase that goes with a number. The form for one may leave the number out: "every month".</summary>
    private string Counted(decimal number, [CallerMemberName] string key = "")
    {
        var form = Form(number);
        var phrase = file[$"{key}.{form}"];
        return form == "one" && !phrase.Gaps.Any() ? phrase.Fill() : phrase.Fill(("count", Number(number)));
    }

    private string Form(decimal number) => file.Plurals.FormFor(number).ToString().ToLowerInvariant();
}
