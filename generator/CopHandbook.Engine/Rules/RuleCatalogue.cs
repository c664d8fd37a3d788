using System.Collections.Frozen;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>All rules. A rule that is not listed here does not exist; a test finds the one that was forgotten.</summary>
public static class RuleCatalogue
{
    internal static IReadOnlyList<CharterRule> OfCharters { get; } =
    [
        new ActivityWithoutGoal(),
        new BudgetLarge(),
        new BudgetNotMonthly(),
        new BudgetPeriodsOverlap(),
        new BudgetSmall(),
        new ChangedSinceAgreed(),
        new ConfluenceHost(),
        new ConfluenceTitleLink(),
        new CoordinatorMissing(),
        new CoordinatorRepeated(),
        new CoordinatorSuccessorMissing(),
        new CoordinatorTermEnded(),
        new CoordinatorTermsOverlap(),
        new CoreGroupMissing(),
        new CostNotApproved(),
        new EvangeliseWithoutPublicFormat(),
        new FormatMissing(),
        new FormatModeMismatch(),
        new GoalAudienceUnusual(),
        new GoalsMissing(),
        new GoalsOnlyForOrganisation(),
        new InsecureUrl(),
        new KickoffMissing(),
        new LunchWithoutRefreshments(),
        new NoPreparationTime(),
        new NoTimeForOrganisationGoal(),
        new NothingOutOfScope(),
        new OnlyMaterialGoals(),
        new OthersMustAttend(),
        new PerPersonBudgetFixed(),
        new PeriodReversed(),
        new PolicyPublic(),
        new RawExamplesPublic(),
        new RelevanceUnstated(),
        new RetiredStillStaffed(),
        new RetirementUnexplained(),
        new ReviewBeforeStart(),
        new ReviewDateMismatch(),
        new ReviewDateMissing(),
        new ReviewDueSoon(),
        new ReviewOverdue(),
        new RotationTermMissing(),
        new RotationUnstated(),
        new ScheduleFreeText(),
        new ScheduleIncomplete(),
        new ScopeContradiction(),
        new ScopeTooBroad(),
        new SingleFormat(),
        new SponsorAgreementMissing(),
        new SponsorMissing(),
        new SubjectMissing(),
        new SupportWithoutDialogue(),
        new TimeMissing(),
        new TimeZero(),
        new TooManyGoalKinds(),
        new TooManyGoals(),
        new WorkHoursWithoutFocus(),
    ];

    internal static IReadOnlyList<TextRule> OfTexts { get; } =
    [
        new ConflictMarker(),
        new PersonalData(),
        new SecretLeft(),
    ];

    internal static IReadOnlyList<HandbookRule> OfHandbook { get; } =
    [
        new ChapterReviewOverdue(),
        new CoordinatesMany(),
        new DuplicateId(),
        new HiddenCharacter(),
        new NameNearlyTheSame(),
        new NameSpeltDifferently(),
        new PersonOverBudget(),
        new ReferenceCycle(),
        new RetiredReference(),
        new ScopeOverlap(),
        new ScopeTooNarrow(),
    ];

    /// <summary>Rules that the stages report by themselves, where they find what is wrong.</summary>
    private static readonly IReadOnlyList<Rule> OfStages =
    [
        AccentContrast.Rule, AliasLoop.Rule, AliasShadowsPage.Rule, BaseUrlMissing.Rule, BrokenAnchor.Rule, BrokenLink.Rule, BrokenOutput.Rule,
        DuplicateKey.Rule, DuplicateTerm.Rule, FieldMissingForStatus.Rule, ForeignStyle.Rule, GivenUpAnswers.Rule, HeadingId.Rule, InvalidId.Rule,
        LinkToRedirect.Rule,
        MissingImage.Rule, MissingStylesheet.Rule, NotUtf8.Rule, OutsideContent.Rule, OverLimit.Rule, PathCollision.Rule,
        PermalinkLost.Rule, PlaceholderLeft.Rule, SeverityFixed.Rule, UndefinedTerm.Rule, UnexpectedFile.Rule, UnknownKey.Rule,
        UnknownReference.Rule,
        UnknownLanguage.Rule, UnknownTheme.Rule, UnsafeHtml.Rule, UnsafeUrl.Rule, WaiverUnused.Rule, WrongType.Rule, YamlFeature.Rule,
        YamlSyntax.Rule,
        .. UnreadableRules.All,
    ];

    /// <summary>In ordinal order of name.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. OfStages
            .Concat(OfCharters.Select(rule => rule.Rule))
            .Concat(OfTexts.Select(rule => rule.Rule))
            .Concat(OfHandbook.Select(rule => rule.Rule))
            .OrderBy(rule => rule.Name, StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, Rule> ByName = All.ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Firm = OfStages
        .Where(rule => rule.Severity == Severity.Error && rule != FieldMissingForStatus.Rule && rule != PlaceholderLeft.Rule)
        .Select(rule => rule.Name)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the rule stays an error whatever handbook.yml says: without it something would be published wrong.</summary>
    public static bool IsFirm(string name) => Firm.Contains(name);

    /// <summary>Null where there is no rule of that name.</summary>
    public static Rule? Find(string name) => ByName.GetValueOrDefault(name);
}
