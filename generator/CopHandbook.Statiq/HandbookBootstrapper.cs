using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;
using Statiq.Web;
using Statiq.Web.Commands;

namespace CopHandbook.Statiq;

/// <summary>Turns Statiq's bootstrapper into one that publishes a handbook.</summary>
public static class HandbookBootstrapper
{
    /// <summary>The name of the pipeline, for pipelines of others that depend on it.</summary>
    public const string Pipeline = "Handbook";

    private const string ContentFolder = "content";

    /// <summary>
    /// Takes Statiq's pipelines for content away and puts ours in their place. What it has for deployment stays, and so do
    /// pipelines that somebody adds.
    /// </summary>
    public static Bootstrapper PublishHandbook(this Bootstrapper bootstrapper) => bootstrapper
        // Projects in a folder named "theme" would be compiled and run.
        .ConfigureThemePaths(paths => paths.Clear())
        .ConfigureFileSystem((fileSystem, settings) =>
        {
            if (settings.ContainsKey(WebKeys.InputPaths))
                return;
            fileSystem.InputPaths.Clear();
            fileSystem.InputPaths.Add(ContentFolder);
        })
        .ConfigureServices(services => services.AddSingleton<IFileCleaner, OwnOutput>())
        .ConfigureEngine(engine =>
        {
            IDictionary<string, IPipeline> pipelines = engine.Pipelines;
            foreach (var (name, pipeline) in pipelines.ToArray())
            {
                if (IsStock(pipeline) && !IsOnDemand(pipeline))
                    pipelines.Remove(name);
            }

            pipelines.Add(Pipeline, new PublishingPipeline(engine.Settings));
            if (bootstrapper.Command is PreviewCommand or ServeCommand)
                engine.Logger.Log(LogLevel.Information, new StatiqLogState(), "The server listens on 127.0.0.1 alone, whatever Statiq says of it");
        });

    // One of them checks links after all else, and is a deployment in name only.
    private static bool IsOnDemand(IPipeline pipeline) =>
        pipeline.Deployment && pipeline.ExecutionPolicy is ExecutionPolicy.Default or ExecutionPolicy.Manual;

    private static bool IsStock(IPipeline pipeline) =>
        pipeline.GetType().Assembly is var home
        && (home == typeof(WebKeys).Assembly || home == typeof(global::Statiq.Docs.DocsKeys).Assembly);
}
