using System.CommandLine;
using System.Globalization;
using CopHandbook.Cli.Confluence;
using CopHandbook.Cli.Reporters;
using CopHandbook.Engine.Pipeline;

namespace CopHandbook.Cli.Commands;

/// <summary><c>confluence check</c>: whether the pages in Confluence that charters link to are still there.</summary>
internal static class ConfluenceCommand
{
    /// <summary>So many are asked at once: a Confluence has others to answer too.</summary>
    private const int AtOnce = 4;

    public static Command Create(HostEnvironment environment)
    {
        var options = new SharedOptions(environment);
        var check = new Command(
            "check", "Asks the charters' links to Confluence whether they answer, have moved, are gone, or need signing in. Uses the network.")
        {
            options.Content, options.Today,
        };
        check.SetAction(async (parsed, cancellation) =>
        {
            var handbook = HandbookPipeline.Check(options.ContentOf(parsed), options.ContextOf(parsed)).Handbook;
            var links = CharterLink.Of(handbook).ToList();
            var answers = await AnswersTo(links.Select(link => link.Address).Distinct(), environment, cancellation);
            foreach (var link in links)
                Tell(environment.Out, link, answers[link.Address]);
            TellSum(environment.Out, links.Select(link => answers[link.Address].State).ToList());
            return links.All(link => answers[link.Address].State is LinkState.Answers or LinkState.NeedsSignIn) ? ExitCode.Sound : ExitCode.Content;
        });
        return new Command("confluence", "Works with the pages in Confluence that charters link to.") { check };
    }

    private static async Task<Dictionary<Uri, LinkAnswer>> AnswersTo(IEnumerable<Uri> addresses, HostEnvironment environment, CancellationToken cancellation)
    {
        using var probe = new LinkProbe(environment.Network());
        var answers = new Dictionary<Uri, LinkAnswer>();
        var few = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(addresses, few, async (address, stop) =>
        {
            var answer = await probe.AskAsync(address, stop);
            lock (answers)
                answers.Add(address, answer);
        });
        return answers;
    }

    private static void Tell(TextWriter screen, CharterLink link, LinkAnswer answer)
    {
        screen.WriteLine($"{link.Span}: {Word(answer.State)}: {OneLine.Of(link.Address.AbsoluteUri)}");
        if (answer.Why.Length > 0)
            screen.WriteLine($"    {OneLine.Of(answer.Why)}");
        if (Hint(answer) is { } hint)
            screen.WriteLine($"    hint: {OneLine.Of(hint)}");
    }

    private static void TellSum(TextWriter screen, List<LinkState> states)
    {
        if (states.Count == 0)
        {
            screen.WriteLine("No charter links to Confluence.");
            screen.WriteLine("    hint: add 'links: { confluence: ADDRESS }' to one, and 'confluence: { hosts: [HOST] }' to handbook.yml");
            return;
        }

        var counts = states.CountBy(state => state).OrderBy(one => one.Key)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value} {Word(one.Key)}"));
        screen.WriteLine($"\n{states.Count.ToString(CultureInfo.InvariantCulture)} links: {string.Join(", ", counts)}");
    }

    private static string Word(LinkState state) => state switch
    {
        LinkState.Answers => "answers",
        LinkState.NeedsSignIn => "needs sign-in",
        LinkState.Moved => "moved",
        LinkState.Gone => "gone",
        _ => "no answer",
    };

    private static string? Hint(LinkAnswer answer) => answer.State switch
    {
        LinkState.Moved => $"write {answer.To!.AbsoluteUri} in its place, if that is the same page",
        LinkState.Gone => "look for the page in Confluence and copy its link there with 'Share', or remove this one from the charter",
        LinkState.Silent => "look whether the address is right, and whether this machine may reach the host; then try again",
        _ => null,
    };
}
