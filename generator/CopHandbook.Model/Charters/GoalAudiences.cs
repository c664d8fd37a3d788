namespace CopHandbook.Model.Charters;

/// <summary>Whom goals of each kind are mostly for: the seven common goals of the guidance's Goals.</summary>
public static class GoalAudiences
{
    public static IReadOnlyList<Audience> Of(GoalKind kind) => kind switch
    {
        GoalKind.Support => [Audience.Practitioner, Audience.Apprentice],
        GoalKind.Educate => [Audience.Practitioner, Audience.Apprentice, Audience.Other],
        GoalKind.Evaluate => [Audience.Practitioner, Audience.Project, Audience.Team, Audience.Individual],
        GoalKind.Evangelise => [Audience.Public],
        _ => Enum.GetValues<Audience>(),
    };
}
