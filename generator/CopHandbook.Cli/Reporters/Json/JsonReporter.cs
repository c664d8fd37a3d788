namespace CopHandbook.Cli.Reporters.Json;

/// <summary>For programs: one JSON document, the same fields in every run. <c>report-1.schema.json</c> describes it.</summary>
internal sealed class JsonReporter(TextWriter output) : Reporter
{
    public override void Tell(RunReport report) => output.WriteLine(Write(report));

    public static string Write(RunReport report) => JsonText.Of(JsonReport.Of(report), ReportJson.Readable.JsonReport);
}
