using System.Collections.ObjectModel;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Settings;

/// <summary>What the foot of each page says besides the organisation's name.</summary>
[Shorthand("text")]
public sealed record Footer
{
    [Field("A sentence or two.", Example = "For the people of Example Organisation.")]
    public string Text { get => field ?? ""; init; }

    [Field("Addresses by the words that are linked.", Example = "{ Privacy: \"https://example.org/privacy\" }")]
    public IReadOnlyDictionary<string, WebAddress> Links { get => field ?? ReadOnlyDictionary<string, WebAddress>.Empty; init; }
}
