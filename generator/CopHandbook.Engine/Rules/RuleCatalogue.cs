using System.Collections.Frozen;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>All rules. A rule that is not listed here does not exist; a test finds the one that was forgotten.</summary>
public static class RuleCatalogue
{
    internal static IReadOnlyList<CharterRule> OfCharters { get; } =
    [
        new BudgetLarge(),
        new BudgetNotMonthly(),
        new BudgetPeriodsOverlap(),
        new BudgetSmall(),
        new CoordinatorMissing(),
        new CoordinatorRepeated(),
        new CoordinatorSuccessorMissing(),
        new CoordinatorTermEnded(),
        new CoordinatorTermsOverlap(),
        new CoreGroupMissing(),
        new CostNotApproved(),
        new KickoffMissing(),
        new LunchWithoutRefreshments(),
        new NoPreparationTime(),
        new NoTimeForOrganisationGoal(),
        new PerPersonBudgetFixed(),
        new RetiredStillStaffed(),
        new RetirementUnexplained(),
        new ReviewOverdue(),
        new RotationTermMissing(),
        new RotationUnstated(),
        new SponsorAgreementMissing(),
        new SponsorMissing(),
        new TimeMissing(),
        new TimeZero(),
        new WorkHoursWithoutFocus(),
    ];

    internal static IReadOnlyList<HandbookRule> OfHandbook { get; } =
    [
        new CoordinatesMany(),
        new PersonOverBudget(),
        new PersonalData(),
    ];

    /// <summary>Rules that the stages report by themselves, where they find what is wrong.</summary>
    private static readonly IReadOnlyList<Rule> OfStages =
    [
        BaseUrlMissing.Rule, BrokenAnchor.Rule, BrokenLink.Rule, DuplicateKey.Rule, FieldMissingForStatus.Rule, InvalidId.Rule,
        MissingImage.Rule, MissingStylesheet.Rule, NotUtf8.Rule, OutsideContent.Rule, OverLimit.Rule, PathCollision.Rule,
        PlaceholderLeft.Rule, UnexpectedFile.Rule, UnknownKey.Rule, UnknownReference.Rule, UnknownTheme.Rule, UnsafeUrl.Rule,
        WaiverUnused.Rule, WrongType.Rule, YamlFeature.Rule, YamlSyntax.Rule,
        .. UnreadableRules.All,
    ];

    /// <summary>In ordinal order of name.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. OfStages
            .Concat(OfCharters.Select(rule => rule.Rule))
            .Concat(OfHandbook.Select(rule => rule.Rule))
            .OrderBy(rule => rule.Name, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, Rule> ByName = All.ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);

    /// <summary>Null where there is no rule of that name.</summary>
    public static Rule? Find(string name) => ByName.GetValueOrDefault(name);
}
