using CopHandbook.Engine.Formats;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Schema;
using CopHandbook.Model;
using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Pipeline;

/// <summary>What the rules say of a charter that lacks something: they are asked of one that does.</summary>
internal static class MissingFields
{
    private static readonly DateOnly AnyDay = new(2026, 1, 1);

    /// <exception cref="InvalidOperationException">The rule says nothing of such a charter.</exception>
    public static Diagnostic Say(string rule, CommunityStatus status, string yaml)
    {
        var charter = Read($"---\nschema: 1\nstatus: {WrittenName.Of(status)}\n{yaml}---\n");
        var handbook = new Handbook(new(), [], [charter], new("content", null, [], [], [])) { SettingsPlaces = charter.Places };
        var context = new RuleContext(handbook, AnyDay) { SpeltNames = new(() => []) };
        return RuleRunner.RunOn(charter, context).FirstOrDefault(problem => problem.Rule == rule)
            ?? throw new InvalidOperationException($"the rule '{rule}' says nothing of a charter that is {status} and has:\n{yaml}");
    }

    private static CharterFile Read(string text)
    {
        var document = ParseStage.ParseText(new SourceFile(new SourcePath("charter"), text), isCharter: true, []);
        var (charter, places, _) = FieldBinder.Bind(document.File, document.FrontMatter, SchemaShapes.Charter, SchemaJson.Default.Charter);
        return new(new(CommunityId.Read("charter")!.Value, charter, document.File.Path) { Written = default }, places, MarkdownReader.NoText)
        {
            Signs = new(Placeholders: false, Notes: false, Findings: false, Hidden: false, Faults: false),
        };
    }
}
