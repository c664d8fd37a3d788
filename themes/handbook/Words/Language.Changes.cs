using CopHandbook.Model.Charters;
using CopHandbook.Model.History;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>What changed in charters, in the words of people and not of git.</summary>
public sealed partial class Language
{
    public string Changes => Word();

    public string ChangesDescription => Word();

    /// <summary>A part of a charter as it begins a line: "out of scope".</summary>
    public string CharterPart(CharterPart part) => Of<CharterPart>(part);

    public string InWords(CharterChange change) => change switch
    {
        StatusChange status => Between(status.Part, InText(status.From), InText(status.To)),
        ValueChange value => Between(value.Part, value.From, value.To),
        DayChange day => Between(day.Part, day.From is { } from ? Written(from) : null, day.To is { } to ? Written(to) : null),
        HoursChange { From: { } from, To: { } to } hours => HoursBetween(hours.Part, from, to),
        HoursChange hours => Between(hours.Part, MonthlyHours(hours.From), MonthlyHours(hours.To)),
        WholeChange whole => file[$"Whole.{whole.How}"].Fill(("part", CharterPart(whole.Part))),
        ListChange list => Listed(list),
        _ => throw new InvalidOperationException($"no words for {change.GetType().Name}"),
    };

    /// <summary>What became of the charter, before what changed in it: "New", "Renamed from cloud".</summary>
    public string InWords(CommunityChange change)
    {
        var phrase = file[$"CommunityChange.{change.Kind}"];
        return change.FormerId is { } former ? phrase.Fill(("id", former.Value)) : phrase.Fill();
    }

    public string WhatIsNew => Word();

    public string SeeAllChanges => Word();

    public string NoChanges => Word();

    public string HistoryUnknown => Word();

    public string ChangesFeed => Word();

    public string LastChangedOn(DateOnly day) => Word(("date", Written(day)));

    public string WrittenOn(DateOnly day) => Word(("date", Written(day)));

    public string ChangedBy(string name) => Word(("name", name));

    private string Between(CharterPart part, string? from, string? to) => (from, to) switch
    {
        ({ } was, { } @is) => file["ValueChanged"].Fill(("part", CharterPart(part)), ("from", was), ("to", @is)),
        (null, { } @is) => file["ValueAdded"].Fill(("part", CharterPart(part)), ("to", @is)),
        ({ } was, null) => file["ValueRemoved"].Fill(("part", CharterPart(part)), ("from", was)),
        _ => file[$"Whole.{HowChanged.Changed}"].Fill(("part", CharterPart(part))),
    };

    private string HoursBetween(CharterPart part, decimal from, decimal to) =>
        file["HoursChanged"].Fill(("part", CharterPart(part)), ("from", Number(from)), ("to", HoursAMonth(to)));

    private string? MonthlyHours(decimal? hours) => hours is { } number ? HoursAMonth(number) : null;

    private string? InText(CommunityStatus? status) => status is { } one ? StatusInText(one) : null;

    private string Listed(ListChange list)
    {
        string[] changes = list.IsOrderAlone
            ? [file["OrderChanged"].Fill()]
            : [
                .. list.Added.Count > 0 ? [Counted(list.Added.Count, "ItemsAdded")] : Array.Empty<string>(),
                .. list.Changed.Count > 0 ? [Counted(list.Changed.Count, "ItemsChanged")] : Array.Empty<string>(),
                .. list.Removed.Count > 0 ? [Counted(list.Removed.Count, "ItemsRemoved")] : Array.Empty<string>(),
            ];
        return file["ListChanged"].Fill(("part", CharterPart(list.Part)), ("changes", string.Join(", ", changes)));
    }
}
