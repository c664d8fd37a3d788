using CopHandbook.Engine.Links;
using CopHandbook.Engine.Rules;
using CopHandbook.Engine.Schema;
using CopHandbook.Engine.Suggestions;
using CopHandbook.Model;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Pipeline;

/// <summary>Gives every page its address and every link its target.</summary>
public static class LinkStage
{
    public static StageResult<HandbookSite> Run(Handbook handbook, BuildContext context)
    {
        var reference = new ReferenceMaterial(
            FieldReferences.OfCharter, RuleCatalogue.All, DataFiles.All, FormFields.OfCharter, new CharterDraft().ToText());
        var words = context.ThemeOf(handbook.Settings).WordsFor(handbook.Settings.Language);
        var (site, problems) = new SiteBuilder(handbook, reference, context, words, Nearest.To, EarlierCharters.Published, RecentChanges.Of(handbook))
            .Build();
        return new(site, problems);
    }
}
