using CopHandbook.Engine.Output;

namespace CopHandbook.Cli.Reporters;

/// <summary>For code hosts and editors: SARIF, whatever the command.</summary>
internal sealed class SarifReporter(TextWriter output) : Reporter
{
    public override void Checked(RunReport report) => output.WriteLine(SarifDocument.Write(report));

    public override void Published(RunReport report, PublishReport published, TimeSpan elapsed) => Checked(report);

    public override void Serving(RunReport report, Uri address) => Checked(report);
}
