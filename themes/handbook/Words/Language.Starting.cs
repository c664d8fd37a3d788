using CopHandbook.Model.Schema;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the page on which a community is proposed. What the script fills in keeps its gap.</summary>
public sealed partial class Language
{
    public string ProposeCommunity => Word();

    public string ProposeCommunityDescription => Word();

    public string SuggestChange => Word();

    public string SuggestChangeTo => Word(("subject", "{subject}"));

    public string StartLead => Word();

    public string ReadGuidance => Word();

    public string NeededAtStep => Word();

    public string MoreFields => Word();

    public string FurtherFields => Word();

    public string NotSaid => Word();

    public string Yes => Word();

    public string No => Word();

    public string RemoveItem(string item) => Word(("item", item));

    public string AnswerNow => Word();

    public string OneALine => Word();

    public string IdLabel => Word();

    public string IdHelp => Word();

    public string IdTaken => Word(("subject", "{subject}"));

    public string SubjectTaken => Word(("subject", "{subject}"));

    public string AboutLabel => Word();

    public string AboutHelp => Word();

    public string TheFile => Word();

    public string TheFileHelp => Word();

    public string StillToDo => Word();

    public string NothingToDo => Word();

    public string ToDoCount => Word(("count", "{count}"));

    public string Advice => Word();

    public string HandOver => Word();

    public string HandOverLead => Word();

    public string OpenHost(string host) => Word(("host", host));

    public string CopyAndOpenHost(string host) => Word(("host", host));

    public string HostTakesAll(string host) => Word(("host", host));

    public string HostTakesPath(string host) => Word(("host", host));

    public string HostTakesNothing(string host) => Word(("host", host), ("path", "{path}"));

    public string HostTakesChange(string host) => Word(("host", host));

    public string HostUnknown => Word(("path", "{path}"));

    public string TooLongForLink => Word();

    public string CopyText => Word();

    public string TextCopied => Word();

    public string CopyFailed => Word();

    public string DownloadFile => Word();

    public string DraftKept => Word();

    public string DraftRestored => Word();

    public string DraftOutdated => Word();

    public string DraftLost => Word();

    public string ClearDraft => Word();

    public string ClearDraftSure => Word();

    public string OpensCharter => Word(("subject", "{subject}"));

    public string CharterNotOpened => Word();

    public string FormFailed => Word();

    public string CannotRead => Word(("line", "{line}"));

    public string CannotEdit => Word();

    public string WriteByHand => Word();

    public string WriteByHandLead => Word();

    public string Required => Word();

    public string OnLine => Word(("line", "{line}"));

    /// <summary>The name of a field, for those who do not know the file.</summary>
    public string FieldName(FieldReference field) => file[$"{nameof(FieldName)}.{field.Path.Replace('.', '/')}"].Fill();

    /// <summary>An item of a list; the script puts its number in.</summary>
    public string ItemName(ListField list) => file[$"{nameof(ItemName)}.{list.Path.Replace('.', '/')}"].Fill(("number", "{number}"));

    public string AddItem(ListField list) => file[$"{nameof(AddItem)}.{list.Path.Replace('.', '/')}"].Fill();

    /// <summary>A word of a closed list, for a list to choose from.</summary>
    public string Choice(ClosedWord word) => file[$"{nameof(Choice)}.{word.Word}"].Fill();
}
