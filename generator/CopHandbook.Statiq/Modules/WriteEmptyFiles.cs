using Statiq.Common;

namespace CopHandbook.Statiq.Modules;

/// <summary>Writes what Statiq's own module leaves out: it cannot write a file without a byte.</summary>
internal sealed class WriteEmptyFiles : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (input.ContentProvider.GetLength() == 0)
        {
            using var stream = context.FileSystem.GetOutputFile(input.Destination).OpenWrite();
            // Of a stream that nothing was written to, Statiq does not know that the file was.
            stream.Write([]);
            stream.SetLength(0);
        }

        return [input];
    }
}
