using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Rules;

/// <summary>The coordinator is alone.</summary>
internal sealed class CoreGroupMissing : CharterRule
{
    public override Rule Rule { get; } =
        new("core-group-missing", Severity.Note, "An active community has a core group besides its coordinator.")
        {
            Guidance = new("leadership", "what-leadership-is-for", "Typically, a CoP that works well has a designated coordinator "
                + "and a core group."),
            Why = "A coordinator who is ill or leaves takes the community along, unless there are others who know how it is run.",
            Fires = new("") { Without = ["core-group"] },
            Passes = new("core-group: [Tomos Sample, Ada Example]"),
        };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context)
    {
        if (file.Charter.Status.IsActiveOrPaused() && (file.Places.Lacks("core-group") || file.Places.IsEmpty("core-group")))
            yield return Rule.Report(
                file.Places.At("core-group"),
                "there is no core group besides the coordinator",
                "name the people who take part most, for instance 'core-group: [Tomos Sample, Ada Example]'");
    }
}
