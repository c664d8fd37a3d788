using CopHandbook.Model.Charters;
using CopHandbook.Model.FrontMatter;

namespace CopHandbook.Model.History;

/// <summary>A charter as it was committed once; <paramref name="Places"/> knows what of it could be read.</summary>
public sealed record EarlierCharter(FileVersion Version, CharterState State, FieldPlaces Places)
{
    public Charter Charter => State.Charter;
}
