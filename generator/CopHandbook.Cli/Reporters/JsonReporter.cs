using CopHandbook.Engine.Output;

namespace CopHandbook.Cli.Reporters;

/// <summary>For programs: one JSON document, the same fields in every run.</summary>
internal sealed class JsonReporter(TextWriter output) : Reporter
{
    public override void Checked(RunReport report) => output.WriteLine(JsonReport.Of(report).ToText());

    public override void Published(RunReport report, PublishReport published, TimeSpan elapsed)
    {
        var document = JsonReport.Of(report) with
        {
            Published = new(report.Output!, report.Handbook.Site.Pages.Count, published.Files, published.Bytes, Math.Round(elapsed.TotalSeconds, 3)),
        };
        output.WriteLine(document.ToText());
    }

    public override void Serving(RunReport report, Uri address) =>
        output.WriteLine((JsonReport.Of(report) with { Address = address.AbsoluteUri }).ToText());
}
