using System.CommandLine;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Schema;
using CopHandbook.Model.Charters;

namespace CopHandbook.Cli.Commands;

/// <summary><c>new</c>: writes the charter of a proposed community, with what is known filled in and the rest to be replaced.</summary>
internal static class NewCommand
{
    public static Command Create(HostEnvironment environment)
    {
        var shared = new SharedOptions(environment);
        var id = new Argument<string>("ID")
        {
            Description = "The community's id: its file name and its address for good, such as public-speaking.",
        };
        var noInput = new Option<bool>("--no-input")
        {
            Description = "Asks nothing; what is not given becomes a placeholder. So it is too where no person is at the keyboard.",
        };
        var questions = DraftQuestion.All();
        var command = new Command("new", "Writes the charter of a proposed community into the content folder; never overwrites one.")
        {
            id, shared.Content, noInput,
        };
        foreach (var question in questions)
            command.Add(question.Option);
        command.SetAction(parsed =>
        {
            var content = shared.ContentOf(parsed);
            var community = IdOf(parsed.GetRequiredValue(id));
            // Told before anything is asked: answers that cannot be kept are wasted.
            RefuseExisting(content, community, File.Exists(CharterWriter.PathOf(content, community)));
            var draft = new CharterDraft();
            var ask = environment.InIsTerminal && !parsed.GetValue(noInput);
            foreach (var question in questions)
            {
                if ((question.GivenIn(parsed) ?? (ask ? question.Ask(environment) : null)) is { } values)
                    draft.Set(question.Field, values);
            }

            RefuseExisting(content, community, !CharterWriter.TryWrite(content, community, draft.ToText()));
            SayWhatIsNext(environment, content, CharterWriter.PathOf(content, community));
            return ExitCode.Sound;
        });
        return command;
    }

    private static CommunityId IdOf(string written)
    {
        if (CharterName.FindProblem(written) is not var (problem, instead))
            return CommunityId.Read(written)!.Value;
        throw new UsageException(problem, instead is null ? "write for instance 'cophandbook new public-speaking'" : $"write 'cophandbook new {instead}'");
    }

    private static void RefuseExisting(string content, CommunityId community, bool exists)
    {
        if (exists)
        {
            throw new UsageException(
                $"{Shown(CharterWriter.PathOf(content, community))} is there already, and is left as it is",
                "edit that file, or take another id");
        }
    }

    private static void SayWhatIsNext(HostEnvironment environment, string content, string path)
    {
        var check = content == "content" ? "cophandbook check" : $"cophandbook check --content {content}";
        environment.Out.WriteLine($"Wrote {Shown(path)}.");
        environment.Out.WriteLine("  next   replace each TBC in it, and agree it with the sponsor");
        environment.Out.WriteLine($"  then   {check}   says what is still missing");
        environment.Out.WriteLine("  last   commit the file");
    }

    private static string Shown(string path) => path.Replace('\\', '/');
}
