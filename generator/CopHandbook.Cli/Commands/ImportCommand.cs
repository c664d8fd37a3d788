using System.CommandLine;
using CopHandbook.Cli.Reporters;
using CopHandbook.Engine.Import;
using CopHandbook.Engine.Output;
using CopHandbook.Engine.Schema;
using CopHandbook.Engine.Sources;
using CopHandbook.Model.Charters;

namespace CopHandbook.Cli.Commands;

/// <summary><c>import</c>: makes a charter of a page of Confluence that says the same in prose.</summary>
internal static class ImportCommand
{
    public static Command Create(HostEnvironment environment)
    {
        var shared = new SharedOptions(environment);
        var page = new Argument<string>("FILE")
        {
            Description = "The page: Confluence's storage format, or HTML as Confluence exports it.",
        };
        var id = new Option<string?>("--id")
        {
            Description = "The community's id. By default what its subject makes of it.",
            HelpName = "ID",
        };
        var command = new Command("import", "Makes a charter of a page in prose, and says what the page does not; never overwrites one.")
        {
            page, id, shared.Content,
        };
        command.SetAction(parsed =>
        {
            var content = shared.ContentOf(parsed);
            var made = Read(parsed.GetRequiredValue(page));
            var community = IdOf(parsed.GetValue(id) ?? made.Id);
            var path = CharterWriter.PathOf(content, community).Replace('\\', '/');
            if (!CharterWriter.TryWrite(content, community, made.Text))
                throw new UsageException($"{path} is there already, and is left as it is", "give another id with --id ID, or move that file away");
            Tell(environment.Out, path, made);
            return ExitCode.Sound;
        });
        return command;
    }

    private static string InWords(string heading) => heading.Length == 0 ? "what stands before the first heading" : $"'{OneLine.Of(heading)}'";

    private static ImportResult Read(string path)
    {
        try
        {
            return CharterImport.Read(TextOf(path));
        }
        catch (FormatException exception)
        {
            throw new UsageException($"{path}: {exception.Message}", "copy what it says into a new page of Confluence, and save that");
        }
    }

    private static string TextOf(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"there is no file '{path}'", "save the page from Confluence as a file, and give its path");
        var (text, problem) = PageFile.Read(path);
        return text ?? throw new UsageException($"{path}: {problem!.Message}", problem.Hint ?? "save it as UTF-8");
    }

    private static CommunityId IdOf(string? written)
    {
        if (written is null)
            throw new UsageException("the page does not say what the community is about", "give it an id with --id ID, such as public-speaking");
        if (CharterName.FindProblem(written) is not var (problem, instead))
            return CommunityId.Read(written)!.Value;
        throw new UsageException(problem, instead is null ? "give it an id with --id ID, such as public-speaking" : $"add '--id {instead}'");
    }

    private static void Tell(TextWriter screen, string path, ImportResult made)
    {
        screen.WriteLine($"Wrote {path}.");
        screen.WriteLine($"  not said      {string.Join(", ", made.NotSaid)}");
        if (made.Texts.Count > 0)
            screen.WriteLine($"  kept as text  {string.Join(", ", made.Texts.Select(InWords))}");
        screen.WriteLine("  next          replace each TBC in it, and read the rest: a program has understood what it could");
        screen.WriteLine("  then          cophandbook check   says what is still missing");
    }
}
