using CopHandbook.Model.Charters;
using CopHandbook.Model.Settings;

namespace CopHandbook.Engine.Links;

/// <summary>
/// Which charters are published as files too, so that the form can open them: those that say no more than their pages do.
/// Comments are notes to editors, and why advice was waived is between the community and those who check (decision 0031).
/// </summary>
internal sealed class CharterSources(HandbookSettings settings)
{
    public bool MayBeSeen(CharterFile community) =>
        settings.CharterFilesPublic == true || (community.Charter.Waive.Count == 0 && !community.Signs.Notes);
}
