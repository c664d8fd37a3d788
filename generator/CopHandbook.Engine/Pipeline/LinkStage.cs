using CopHandbook.Engine.Links;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Schema;
using CopHandbook.Engine.Suggestions;
using CopHandbook.Model;
using CopHandbook.Model.History;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Gives every page its address and every link its target.</summary>
public static class LinkStage
{
    public static StageResult<HandbookSite> Run(Handbook handbook, BuildContext context, StageMemory? memory = null)
    {
        memory ??= new();
        var reference = new ReferenceMaterial(
            FieldReferences.OfCharter, RuleCatalogue.All, DataFiles.All, FormFields.OfCharter, new CharterDraft().ToText());
        var words = context.ThemeOf(handbook.Settings).WordsFor(handbook.Settings.Language);
        var recent = SideBySide.Select([handbook.History], [], memory.RecentChanges, (history, _) => RecentChanges.Of(history))[0];
        var (site, problems) = new SiteBuilder(handbook, reference, context, words, Nearest.To, WerePublished, recent).Build();
        return new(site, problems);

        IReadOnlySet<FormerFile> WerePublished(ContentHistory history, IReadOnlyList<FormerFile> charters) =>
            EarlierCharters.Published(history, charters, memory.Former);
    }
}
