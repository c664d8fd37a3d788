using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>What a charter says of time, money and people, in words.</summary>
public static class CharterWords
{
    /// <summary>The people that the goals are for, as one phrase. What an evaluation looks at is no audience.</summary>
    public static string Audiences(Language language, Charter charter) => language.And([
        .. charter.Goals.SelectMany(goal => goal.For)
            .Where(audience => audience <= Audience.Public)
            .Distinct().Order().Select(language.Audience)]);

    /// <summary>"2 hours a month on average"; empty without a number.</summary>
    public static string Hours(Language language, decimal? hours, BudgetPeriod? per, bool isAverage = false)
    {
        if (hours is not { } number)
            return "";
        var amount = Per(language, language.Hours(number), per is { } period ? language.Per(period) : null);
        return isAverage ? language.OnAverage(amount) : amount;
    }

    /// <summary>"Up to £6 per head"; empty without an amount.</summary>
    public static string Refreshments(Language language, Refreshments refreshments) =>
        refreshments.Limit is { } limit
            ? language.UpTo(Per(language, language.Money(limit, refreshments.Currency), refreshments.Per is { } per ? language.PerServing(per) : null))
            : "";

    /// <summary>"£160 a year"; empty without an amount.</summary>
    public static string Cost(Language language, MaterialCost cost) =>
        cost.Amount is { } amount
            ? Per(language, language.Money(amount, cost.Currency), cost.Per is { } per ? language.Per(per) : null)
            : "";

    /// <summary>"Live, internal, for goals 1 and 2".</summary>
    public static string Activity(Language language, Activity activity) => Language.Capital(language.Join(
        activity.Mode is { } mode ? language.Mode(mode) : null,
        activity.Visibility is { } visibility ? language.Visibility(visibility) : null,
        activity.Goals.Count == 0 ? null : language.ForGoals(activity.Goals)));

    /// <summary>Whether the post rotates; empty where the charter does not say.</summary>
    public static string Rotation(Language language, Coordinator coordinator) => coordinator.Rotating switch
    {
        true => coordinator.Term is { } term ? language.RotatesEvery(term) : language.Rotates,
        false => language.DoesNotRotate,
        null => "",
    };

    private static string Per(Language language, string amount, string? per) => per is null ? amount : language.PerAmount(amount, per);
}
