using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>Finds numbers of goals, in activities, that the charter does not have.</summary>
internal static class GoalNumbers
{
    public static IEnumerable<Diagnostic> UnknownIn(CharterFile file)
    {
        // Goals that cannot be read have their numbers all the same; where there are none at all, that is what is wrong.
        var goals = file.Places.WrittenCount("goals");
        for (var i = 0; goals > 0 && i < file.Charter.Format?.Activities.Count; i++)
        {
            var numbers = file.Charter.Format.Activities[i].Goals;
            for (var j = 0; j < numbers.Count; j++)
            {
                if (numbers[j] < 1 || numbers[j] > goals)
                    yield return UnknownReference.Goal(file.Places.At($"format.activities[{i}].goals[{j}]"), numbers[j], goals);
            }
        }
    }
}
