namespace CopHandbook.Model.Settings;

/// <summary>Tells an observer of a stage.</summary>
public static class Observed
{
    /// <param name="observer">Null where nobody asks.</param>
    /// <param name="things">How many things the stage has to do; 0 where that is not known before.</param>
    public static T Run<T>(this IBuildObserver? observer, BuildStage stage, int things, Func<T> work)
    {
        observer?.Begins(stage, things);
        var result = work();
        observer?.Ends(stage);
        return result;
    }
}
