using System.CommandLine;
using CopHandbook.Engine.Schema;

namespace CopHandbook.Cli.Commands;

/// <summary>Something that <c>new</c> wants to know: an option, and a question where a person is at the keyboard.</summary>
internal sealed class DraftQuestion
{
    private readonly string question;

    private DraftQuestion(DraftField field, string option, string helpName, string question)
    {
        Field = field;
        this.question = question;
        Option = new Option<string[]>(option)
        {
            Description = question + Among,
            HelpName = helpName,
            AllowMultipleArgumentsPerToken = field.IsList,
            Arity = ArgumentArity.OneOrMore,
        };
        Option.CompletionSources.Add(_ => field.Words.Select(word => new System.CommandLine.Completions.CompletionItem(word)));
    }

    public DraftField Field { get; }

    public Option<string[]> Option { get; }

    private string Among => Field.Words.Count == 0 ? "" : $" ({string.Join(", ", Field.Words)})";

    public static IReadOnlyList<DraftQuestion> All() =>
    [
        new(DraftField.Subject, "--subject", "TEXT", "What is the community about?"),
        new(DraftField.GoalKind, "--goal-kind", "KIND", "What does its first goal set out to do?"),
        new(DraftField.GoalFor, "--goal-for", "AUDIENCE", "Whom is that goal for, one or more?"),
        new(DraftField.GoalText, "--goal", "TEXT", "What is the goal, in a sentence?"),
        new(DraftField.Sponsor, "--sponsor", "NAME", "Who is to approve the time?"),
        new(DraftField.Hours, "--hours", "NUMBER", "How many hours of work time a month are asked for?"),
    ];

    /// <summary>What was given on the command line; null where nothing was.</summary>
    public IReadOnlyList<string>? GivenIn(ParseResult parsed)
    {
        if (parsed.GetResult(Option) is null)
            return null;
        var values = parsed.GetRequiredValue(Option).SelectMany(Parts).ToList();
        return ProblemOf(values) is var (message, hint)
            ? throw new UsageException($"{Option.Name}: {message}", hint)
            : values;
    }

    /// <summary>The answer; null for none. What is wrong is asked again.</summary>
    /// <exception cref="OperationCanceledException">The input ended.</exception>
    public IReadOnlyList<string>? Ask(HostEnvironment environment)
    {
        while (true)
        {
            // Beside the answer proper, which goes to the output.
            environment.Error.Write($"{question}{Among}\n> ");
            if (environment.In.ReadLine() is not { } line)
            {
                environment.Error.WriteLine("\ncophandbook: nothing was written");
                throw new OperationCanceledException();
            }

            if (string.IsNullOrWhiteSpace(line))
                return null;
            var values = Parts(line).ToList();
            if (ProblemOf(values) is not var (message, hint))
                return values;
            environment.Error.WriteLine($"  {message}\n  {hint}");
        }
    }

    private IEnumerable<string> Parts(string written) =>
        Field.IsList ? written.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) : [written.Trim()];

    private (string Message, string Hint)? ProblemOf(List<string> values)
    {
        if (values.Count == 0)
            return ("a value is missing", "leave the option out to decide later");
        if (values.Count > 1 && !Field.IsList)
            return ("it takes one value, and this is more than one", "give it once, in quotation marks where it has spaces");
        var problem = values.Select(Field.FindProblem).FirstOrDefault(found => found is not null);
        return problem is null ? null : (problem.Message, problem.Hint ?? "leave it out to decide later");
    }
}
