namespace CopHandbook.Model.Charters;

/// <summary>The goals that a community still works at: a goal that is met asks nothing more of anyone.</summary>
public static class OpenGoals
{
    /// <summary>Each with its index in the charter.</summary>
    public static IEnumerable<(Goal Goal, int Index)> Of(Charter charter)
    {
        for (var i = 0; i < charter.Goals.Count; i++)
        {
            if (charter.Goals[i].Done is null)
                yield return (charter.Goals[i], i);
        }
    }
}
