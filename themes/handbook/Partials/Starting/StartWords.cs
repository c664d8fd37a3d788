using System.Text.RegularExpressions;
using CopHandbook.Model.Site;
using CopHandbook.Themes.Handbook.Layouts;

namespace CopHandbook.Themes.Handbook.Partials.Starting;

/// <summary>What the script of the form says and where it finds things, as attributes of the page: a script has no words of its own.</summary>
internal static partial class StartWords
{
    private static readonly Permalink Schema = new("/schema/form-1.json");
    private static readonly Permalink Communities = new("/api/v1/communities.json");

    public static Dictionary<string, object> Of(PageContext context, StartPage page)
    {
        var language = context.Language;
        var words = new Dictionary<string, string?>
        {
            ["schema"] = context.Href(Schema),
            ["known"] = context.Href(Communities),
            ["charterFile"] = context.Href(new Permalink(Permalink.Communities.Value + Contribution.Id + "/charter.md")),
            ["title"] = page.Title,
            ["changeTo"] = language.SuggestChangeTo,
            ["opens"] = language.OpensCharter,
            ["notOpened"] = language.CharterNotOpened,
            ["failed"] = language.FormFailed,
            ["cannotRead"] = language.CannotRead,
            ["cannotEdit"] = language.CannotEdit,
            ["onLine"] = language.OnLine,
            ["advice"] = language.Advice,
            ["idLabel"] = language.IdLabel,
            ["idTaken"] = language.IdTaken,
            ["subjectTaken"] = language.SubjectTaken,
            ["toDoCount"] = language.ToDoCount,
            ["nothingToDo"] = language.NothingToDo,
            ["draftKept"] = language.DraftKept,
            ["draftLost"] = language.DraftLost,
            ["draftRestored"] = language.DraftRestored,
            ["draftOutdated"] = language.DraftOutdated,
            ["clear"] = language.ClearDraft,
            ["clearSure"] = language.ClearDraftSure,
            ["textCopied"] = language.TextCopied,
            ["copyFailed"] = language.CopyFailed,
            ["tooLong"] = language.TooLongForLink,
        };
        foreach (var (name, value) in Of(context, page.Contribution))
            words.Add(name, value);
        return words.Where(word => word.Value is not null)
            .ToDictionary(word => "data-" + Capital().Replace(word.Key, letter => "-" + letter.Value.ToLowerInvariant()), word => (object)word.Value!);
    }

    private static IEnumerable<(string Name, string? Value)> Of(PageContext context, Contribution? place)
    {
        var language = context.Language;
        yield return ("folder", place?.Folder ?? "content/communities/");
        if (place is null)
        {
            yield return ("how", language.HostUnknown);
            yield break;
        }

        yield return ("newFile", place.NewFile);
        yield return ("editFile", place.EditFile);
        yield return ("pathParameter", place.PathParameter);
        yield return ("textParameter", place.TextParameter);
        yield return ("showsText", place.ShowsText ? "" : null);
        yield return ("open", language.OpenHost(place.Host));
        yield return ("copyAndOpen", language.CopyAndOpenHost(place.Host));
        yield return ("howToChange", language.HostTakesChange(place.Host));
        yield return ("how", place switch
        {
            { ShowsText: true } => language.HostTakesAll(place.Host),
            { PathParameter: not null } => language.HostTakesPath(place.Host),
            _ => language.HostTakesNothing(place.Host),
        });
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
