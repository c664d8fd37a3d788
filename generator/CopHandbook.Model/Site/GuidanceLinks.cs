using System.Collections.ObjectModel;

namespace CopHandbook.Model.Site;

/// <summary>
/// Where this handbook's chapters define what a charter says. An organisation may have rewritten its chapters: what has no
/// chapter any more has no link, and what has lost its section leads to the chapter.
/// </summary>
/// <param name="ByField">By the path of the field, such as <c>coordinator.rotating</c> or <c>goals[].for</c>.</param>
/// <param name="ByPractice">By what a charter says there.</param>
public sealed record GuidanceLinks(
    IReadOnlyDictionary<string, PassageLink> ByField, IReadOnlyDictionary<Practice, PassageLink> ByPractice)
{
    public static readonly GuidanceLinks None =
        new(ReadOnlyDictionary<string, PassageLink>.Empty, ReadOnlyDictionary<Practice, PassageLink>.Empty);
}
