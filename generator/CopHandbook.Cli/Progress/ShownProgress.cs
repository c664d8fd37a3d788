using CopHandbook.Model.Settings;

namespace CopHandbook.Cli.Progress;

/// <summary>Shows how a long command gets on: as it goes on a terminal, by a line for each stage elsewhere.</summary>
internal static class ShownProgress
{
    public static Task<T> During<T>(HostEnvironment environment, Func<IBuildObserver?, Task<T>> work)
    {
        if (environment.Patience is not { } patience)
            return work(null);
        if (environment.ErrorWidth is null || environment.Variable("TERM") == "dumb")
            return work(new StageLines(environment.Error, patience));
        var bar = new StageBar(environment.Error, patience);
        return bar.During(() => work(bar));
    }
}
