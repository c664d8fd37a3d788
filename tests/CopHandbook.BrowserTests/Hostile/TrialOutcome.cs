namespace CopHandbook.BrowserTests.Hostile;

/// <summary>What the browser saw of some documents. The names are those of trials.js.</summary>
internal sealed class TrialOutcome
{
    /// <summary>Calls of what only an attacker's script calls.</summary>
    public List<Seen> Executed { get; set; } = [];

    /// <summary>What could run, load or send something, and is in the document.</summary>
    public List<Seen> Live { get; set; } = [];

    /// <summary>Documents that were no longer there to be looked at: something led them elsewhere.</summary>
    public List<Seen> Lost { get; set; } = [];

    /// <summary>How many elements were clicked.</summary>
    public int Clicked { get; set; }

    /// <summary>How often the policy refused something.</summary>
    public int Refused { get; set; }

    internal sealed class Seen
    {
        public string Address { get; set; } = "";

        public string Trial { get; set; } = "";

        public string What { get; set; } = "";
    }
}
