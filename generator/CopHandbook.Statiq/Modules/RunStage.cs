using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.Settings;
using Statiq.Common;

namespace CopHandbook.Statiq.Modules;

/// <summary>Runs a stage of the engine on the document that has what it takes, and adds what it gives; other documents pass.</summary>
internal sealed class RunStage<TTaken, TGiven>(Func<TTaken, BuildContext, StageResult<TGiven>> run) : SyncModule
    where TTaken : class
    where TGiven : class
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context)
    {
        if (input.Record<TTaken>() is not { } taken)
            return [input];
        var result = run(taken, input.Record<BuildContext>()!);
        return [input.With(result.Value).With(new Problems([.. input.Record<Problems>()!.Found, .. result.Diagnostics]))];
    }
}
