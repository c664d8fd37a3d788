namespace CopHandbook.Model.Settings;

/// <summary>Is told how a build gets on. The core has no clock: whoever wants to know how long a stage takes looks at his own.</summary>
public interface IBuildObserver
{
    /// <param name="things">How many things the stage has to do; 0 where that is not known before.</param>
    void Begins(BuildStage stage, int things);

    /// <summary>One of them is done. May be called from several threads.</summary>
    void Did();

    void Ends(BuildStage stage);
}
