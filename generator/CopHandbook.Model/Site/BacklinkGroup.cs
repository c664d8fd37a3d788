using CopHandbook.Model.Charters;

namespace CopHandbook.Model.Site;

/// <summary>The pages that lead to this one for one reason.</summary>
/// <param name="By">The field of theirs that names this page; null for a link in their text.</param>
/// <param name="Shown">A bounded number of them, since thousands may link to one page: chapters in reading order, then communities by subject.</param>
/// <param name="More">How many there are besides.</param>
public sealed record BacklinkGroup(ReferenceKind? By, IReadOnlyList<Backlink> Shown, int More);
