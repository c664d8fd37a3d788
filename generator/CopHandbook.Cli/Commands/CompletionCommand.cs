using System.CommandLine;

namespace CopHandbook.Cli.Commands;

/// <summary>
/// <c>completion</c>: prints what a shell needs to complete commands, options and their values. The script asks the program itself,
/// so it never has to be renewed.
/// </summary>
internal static class CompletionCommand
{
    // The program answers "[suggest:N]" with a line for each word that fits at character N of the line.
    private static readonly IReadOnlyDictionary<string, string> Scripts = new Dictionary<string, string>
    {
        ["bash"] = """
            # In ~/.bashrc:  eval "$(cophandbook completion bash)"
            _cophandbook() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(cophandbook "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _cophandbook cophandbook
            """,
        ["fish"] = """
            # In ~/.config/fish/config.fish:  cophandbook completion fish | source
            function __cophandbook
                set -l line (commandline -cp)
                cophandbook "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
            end
            complete -c cophandbook -a '(__cophandbook)'
            """,
        ["pwsh"] = """
            # In $PROFILE:  cophandbook completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName cophandbook -ScriptBlock {
                param($word, $line, $position)
                cophandbook "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
        ["zsh"] = """
            # In ~/.zshrc, after compinit:  eval "$(cophandbook completion zsh)"
            _cophandbook() {
                local -a found
                found=("${(@f)$(cophandbook "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a found || _files
            }
            compdef _cophandbook cophandbook
            """,
    };

    public static Command Create(HostEnvironment environment)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell.", HelpName = string.Join('|', Scripts.Keys) };
        shell.CompletionSources.Add(_ => Scripts.Keys.Select(name => new System.CommandLine.Completions.CompletionItem(name)));
        var command = new Command("completion", "Prints a script with which a shell completes commands, options and values.") { shell };
        command.SetAction(parsed =>
        {
            var written = parsed.GetRequiredValue(shell);
            if (!Scripts.TryGetValue(written, out var script))
            {
                throw new UsageException(
                    $"there is no completion for '{written}'", $"write 'cophandbook completion' and one of {string.Join(", ", Scripts.Keys)}");
            }

            environment.Out.WriteLine(script);
            return ExitCode.Sound;
        });
        return command;
    }
}
