using CopHandbook.Engine.Pipeline;
using CopHandbook.Engine.Sources;
using CopHandbook.Model.Settings;
using CopHandbook.Model.Sources;
using Statiq.Common;

namespace CopHandbook.Statiq.Modules;

/// <summary>
/// Reads the content folder: one document for the handbook, which goes through the stages, and one for each text, for pipelines of
/// others. Their content is the text as it is; front matter stays in it.
/// </summary>
internal sealed class ReadContent : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var build = HostContext.Of(context);
        var folder = InputFolder.Of(context.FileSystem);
        var (content, problems) = ReadStage.Read(folder, build, limitsOf: ParseStage.LimitsOf);
        SourceFile[] texts = [.. content.Settings is { } settings ? new[] { settings } : [], .. content.Chapters, .. content.Charters];
        return
        [
            context.CreateDocument(new NormalizedPath(Path.GetFullPath(folder)), null, Records.Of(content), null)
                .With(build).With(new Problems(problems)),
            .. texts.Select(text => Document(context, folder, text)),
        ];
    }

    private static IDocument Document(IExecutionContext context, string folder, SourceFile text)
    {
        var file = context.FileSystem.GetFile(Path.GetFullPath(Path.Combine(folder, text.Path.InContent)));
        return context.CreateDocument(file.Path, null, Records.Of(text), file.GetContentProvider());
    }
}
