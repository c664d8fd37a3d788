using System.Globalization;
using System.Text.Json;
using CopHandbook.Model.Charters;
using CopHandbook.Model.History;

namespace CopHandbook.Engine.Changes;

/// <summary>What differs between two states of a charter, in the words of charters and not in lines.</summary>
public static class CharterComparison
{
    /// <returns>In the order of the charter; empty where nothing of what the charter says differs.</returns>
    public static IReadOnlyList<CharterChange> Between(CharterState before, CharterState after)
    {
        var (old, young) = (new CharterFields(before.Charter), new CharterFields(after.Charter));
        var changes = CharterParts.All.Select(part => Change(part, old, young)).OfType<CharterChange>().DistinctBy(change => change.Part).ToList();
        if (Text(before.Body) != Text(after.Body))
            changes.Add(new WholeChange(CharterPart.Text, How(Text(before.Body).Length == 0, Text(after.Body).Length == 0)));
        return Handover.Told(changes);
    }

    private static CharterChange? Change(PartFields fields, CharterFields old, CharterFields young) => fields.Form switch
    {
        PartForm.Texts or PartForm.Names =>
            ListComparison.Between(fields.Part, old.Items(fields.Fields[0]), young.Items(fields.Fields[0]), fields.Form == PartForm.Texts),
        _ when fields.Fields.All(path => CharterFields.AreSame(old.At(path), young.At(path))) => null,
        PartForm.Value => new ValueChange(fields.Part, old.Text(fields.Fields[0]), young.Text(fields.Fields[0])),
        PartForm.Day => new DayChange(fields.Part, Day(old, fields), Day(young, fields)),
        PartForm.Status => new StatusChange(Status(old, fields), Status(young, fields)),
        PartForm.Hours => Hours(fields, old, young),
        _ => Whole(fields, old, young),
    };

    private static WholeChange Whole(PartFields fields, CharterFields old, CharterFields young) =>
        new(fields.Part, How(fields.Fields.All(path => old.At(path) is null), fields.Fields.All(path => young.At(path) is null)));

    // Several allocations follow one another, and no one number stands for them.
    private static CharterChange? Hours(PartFields fields, CharterFields old, CharterFields young)
    {
        var path = fields.Fields[0];
        if (old.Items(path).Count > 1 || young.Items(path).Count > 1)
            return ListComparison.Between(fields.Part, old.Items(path), young.Items(path), rewords: true);
        var (before, after) = (HoursAt(old, path), HoursAt(young, path));
        return before == after ? Whole(fields, old, young) : new HoursChange(fields.Part, before, after);
    }

    private static decimal? HoursAt(CharterFields fields, string path)
    {
        var place = fields.Items(path) is [var only] ? only : fields.At(path);
        if (place is not { ValueKind: JsonValueKind.Object } allocation
            || !allocation.TryGetProperty("hours", out var hours)
            || !allocation.TryGetProperty("per", out var per)
            || !Enum.TryParse<BudgetPeriod>(per.GetString(), ignoreCase: true, out var period))
        {
            return null;
        }

        return HoursPerMonth.Of(hours.GetDecimal(), period);
    }

    private static DateOnly? Day(CharterFields fields, PartFields part) =>
        fields.Text(part.Fields[0]) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static CommunityStatus? Status(CharterFields fields, PartFields part) =>
        fields.Text(part.Fields[0]) is { } text ? Enum.Parse<CommunityStatus>(text, ignoreCase: true) : null;

    private static HowChanged How(bool wasNone, bool isNone) => wasNone ? HowChanged.Added : isNone ? HowChanged.Removed : HowChanged.Changed;

    // Line ends and space around the text are no change to a reader.
    private static string Text(string body) => body.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
}
