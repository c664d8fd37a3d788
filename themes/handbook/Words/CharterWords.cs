using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>What a charter says of time, money and people, in words.</summary>
public static class CharterWords
{
    /// <summary>The people that the goals are for, as one phrase. What an evaluation looks at is no audience.</summary>
    public static string Audiences(Charter charter) => Phrases.And([
        .. charter.Goals.SelectMany(goal => goal.For)
            .Where(audience => audience <= Audience.Public)
            .Distinct().Order().Select(English.Audience)]);

    /// <summary>"2 hours a month on average"; empty without a number.</summary>
    public static string Hours(decimal? hours, BudgetPeriod? per, bool isAverage = false)
    {
        if (hours is not { } number)
            return "";
        var amount = per is { } period ? $"{English.Hours(number)} {English.Per(period)}" : English.Hours(number);
        return isAverage ? English.OnAverage(amount) : amount;
    }

    /// <summary>"Up to £6 per head"; empty without an amount.</summary>
    public static string Refreshments(Refreshments refreshments)
    {
        if (refreshments.Limit is not { } limit)
            return "";
        var amount = Money.Amount(limit, refreshments.Currency);
        return English.UpTo(refreshments.Per is { } per ? $"{amount} {English.Per(per)}" : amount);
    }

    /// <summary>"£160 a year"; empty without an amount.</summary>
    public static string Cost(MaterialCost cost)
    {
        if (cost.Amount is not { } amount)
            return "";
        var money = Money.Amount(amount, cost.Currency);
        return cost.Per is { } per ? $"{money} {English.Per(per)}" : money;
    }

    /// <summary>"Live, internal, for goals 1 and 2".</summary>
    public static string Activity(Activity activity) => Phrases.Capital(Phrases.Join(
        activity.Mode is { } mode ? English.Mode(mode) : null,
        activity.Visibility is { } visibility ? English.Visibility(visibility) : null,
        activity.Goals.Count == 0
            ? null
            : English.ForGoals(Phrases.And([.. activity.Goals.Select(number => Numbers.Plain(number))]), activity.Goals.Count == 1)));

    /// <summary>Whether the post rotates; empty where the charter does not say.</summary>
    public static string Rotation(Coordinator coordinator) => coordinator.Rotating switch
    {
        true => English.Rotates(coordinator.Term is { } term ? Turn(term) : null),
        false => English.DoesNotRotate,
        null => "",
    };

    // "every month" rather than "every 1 month".
    private static string Turn(Duration term) => term.Amount == 1 ? term.ToString()[2..] : term.ToString();
}
