using CopHandbook.Cli;

return await CommandLine.RunAsync(args, HostEnvironment.OfThisProcess());
