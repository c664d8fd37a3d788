namespace CopHandbook.Benchmarks.Comparison;

/// <summary>A sentence more at the end of a charter, as a coordinator adds it.</summary>
internal static class OneEdit
{
    public const string Verb = "--edit";

    public static int Run(string charter)
    {
        File.AppendAllText(charter, "\nWhat was learnt is kept on the wiki.\n");
        return 0;
    }
}
