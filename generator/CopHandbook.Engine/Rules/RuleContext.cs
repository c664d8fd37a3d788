using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Settings;

namespace CopHandbook.Engine.Rules;

/// <summary>All that a rule may know: the whole handbook, and the declared build date.</summary>
internal sealed record RuleContext(Handbook Handbook, DateOnly Today)
{
    /// <summary>How a name is written in plain letters, for rules that compare spellings.</summary>
    public required ToPlainForm ToPlain { get; init; }

    public HandbookSettings Settings => Handbook.Settings;

    public Thresholds Thresholds => Settings.Thresholds;
}
