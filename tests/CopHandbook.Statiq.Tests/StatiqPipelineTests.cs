using System.Collections.Concurrent;
using CopHandbook.Model.Site;
using CopHandbook.Model.Sources;
using CopHandbook.Tests.Harness;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;
using Statiq.Docs;

namespace CopHandbook.Statiq.Tests;

/// <summary>What a pipeline of somebody else sees of the handbook.</summary>
public class StatiqPipelineTests
{
    private const string Settings = """
        title: "=> 1 + 1"
        base-url: https://handbook.example.org/
        time: { per-person: { hours: 4, per: month } }
        narrow-subjects: [unit testing, "=> 3"]
        """;

    private static readonly string[] OfStatiq = ["Source", "Destination", "ContentProvider"];

    [Fact]
    public async Task Another_pipeline_reads_settings_texts_and_pages()
    {
        using var scratch = new ScratchFolder();
        var content = scratch.CopyContent();
        scratch.Write("content/handbook.yml", Settings);
        var seen = new ConcurrentDictionary<string, object?>();

        var code = await Bootstrapper.Factory
            .CreateDocs(["-i", content, "-o", scratch.At("output"), "--cache", scratch.At("cache"), "-s", "NoSearch=true", "-s", "Today=2026-02-01"])
            .PublishHandbook()
            .AddSetting("control", "=> 1 + 1")
            .ConfigureEngine(engine => seen["pipelines"] = ((IDictionary<string, IPipeline>)engine.Pipelines).Keys.ToArray())
            .BuildPipeline("Watch", pipeline => pipeline.WithDependencies(HandbookBootstrapper.Pipeline).WithProcessModules(new ExecuteConfig(
                Config.FromContext(Watch))))
            .ModifyPipeline(HandbookBootstrapper.Pipeline, pipeline => pipeline.PostProcessModules.Add(new ExecuteConfig(
                Config.FromDocument(WatchFile))))
            .RunAsync();

        Assert.Equal(0, code);
        // The danger is there: a bare setting of the same text is run.
        Assert.Equal("2", seen["control"]);
        Assert.Equal("=> 1 + 1", seen["handbook:title"]);
        Assert.Equal("4", seen["handbook:time:per-person:hours"]);
        Assert.Equal(["unit testing", "=> 3"], (IEnumerable<string>)seen["narrow"]!);
        Assert.Equal([HandbookBootstrapper.Pipeline], (string[])seen["pipelines"]!);
        Assert.All((string[])seen["keys"]!, key => Assert.StartsWith("CopHandbook.", key, StringComparison.Ordinal));
        Assert.True((int)seen["pages"]! > 20);
        Assert.Contains("communities/aws.md", (string?[])seen["texts"]!);
        Assert.Equal("communities/aws/index.html", ((Page)seen["page"]!).Permalink.File.Value);

        void Watch(IExecutionContext context)
        {
            foreach (var key in new[] { "control", "handbook:title", "handbook:time:per-person:hours" })
                seen[key] = context.GetString(key);
            seen["narrow"] = context.GetList<string>("handbook:narrow-subjects");
            var outputs = context.Outputs.FromPipeline(HandbookBootstrapper.Pipeline);
            seen["pages"] = outputs.Select(document => document.Record<HandbookSite>()).OfType<HandbookSite>().Single().Pages.Count;
            seen["texts"] = outputs.Select(document => document.Record<SourceFile>()?.Path.InContent).ToArray();
            seen["keys"] = outputs.SelectMany(document => document.WithoutSettings().Keys).Distinct().Except(OfStatiq).ToArray();
        }

        IDocument WatchFile(IDocument document)
        {
            if (document.Destination == "communities/aws/index.html")
                seen["page"] = document.Record<Page>();
            return document;
        }
    }
}
