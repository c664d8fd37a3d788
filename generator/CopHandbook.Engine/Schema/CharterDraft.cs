using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Schema;

/// <summary>A charter at status proposed, as far as it is known.</summary>
public sealed class CharterDraft
{
    /// <summary>Stands for what is not known yet: <c>check</c> warns of it while the charter is proposed.</summary>
    internal const string Placeholder = "TBC";

    /// <summary>What every proposal says, and what it will have to say.</summary>
    private readonly Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal)
    {
        ["schema"] = ["1"],
        ["status"] = ["proposed"],
        // Work time is asked for from the start, so its sponsor has to be named from the start (Sponsor).
        [DraftField.Sponsor.Path] = [Placeholder],
        [DraftField.Hours.Path] = [Placeholder],
        ["time.cop-budget.per"] = ["month"],
    };

    /// <summary>Takes what is written in a field: one value, or several where the field is a list.</summary>
    public void Set(DraftField field, IReadOnlyList<string> written) => values[field.Path] = written;

    /// <summary>The charter's file: what is known filled in, what is needed and not known as a placeholder, all other fields as comments.</summary>
    public string ToText() => CharterTemplate.Write(this);

    internal IReadOnlyList<string> ValuesOf(string path) => values.GetValueOrDefault(path) ?? [Placeholder];

    /// <summary>Whether the draft has the field: it is needed from the start, or something is known of it.</summary>
    internal bool Has(string path, FieldShape field) =>
        field.Needed is { Status: CommunityStatus.Proposed, Severity: Severity.Error }
        || values.Keys.Any(known => known == path || known.StartsWith(path + ".", StringComparison.Ordinal));
}
