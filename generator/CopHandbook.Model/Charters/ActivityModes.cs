namespace CopHandbook.Model.Charters;

/// <summary>Which modes each of the nine formats can have (Format).</summary>
public static class ActivityModes
{
    public static IReadOnlyList<InteractionMode> Of(ActivityKind kind) => kind switch
    {
        ActivityKind.RoundTable or ActivityKind.Meeting or ActivityKind.Clinic => [InteractionMode.Live],
        ActivityKind.Training or ActivityKind.ShowAndTell => [InteractionMode.Live, InteractionMode.Recorded],
        _ => [InteractionMode.Written],
    };

    /// <summary>Whether a format can have a mode; <c>async</c> stands for whichever asynchronous one it can have.</summary>
    public static bool Allow(ActivityKind kind, InteractionMode mode) =>
        mode == InteractionMode.Async ? Of(kind).Any(IsAsynchronous) : Of(kind).Contains(mode);

    /// <summary>Recorded or written: nobody has to be there.</summary>
    public static bool IsAsynchronous(InteractionMode mode) => mode != InteractionMode.Live;

    /// <summary>Whether an activity may be followed later; true also where it does not say, and its format leaves it open.</summary>
    public static bool MayBeAsynchronous(Activity activity) =>
        activity.Mode is { } mode ? IsAsynchronous(mode) : activity.Id is { } kind && Of(kind).Any(IsAsynchronous);

    /// <summary>Whether people can ask back: round tables, meetings and clinics, and training that is, or may be, live.</summary>
    public static bool MayBeTwoWay(Activity activity) => activity.Id switch
    {
        ActivityKind.RoundTable or ActivityKind.Meeting or ActivityKind.Clinic => true,
        ActivityKind.Training => activity.Mode is null or InteractionMode.Live,
        _ => false,
    };
}
