using System.Runtime.InteropServices;
using CopHandbook.Cli;

Memory.UseBeforeCollecting();
// What a run ends with that is broken off says who did so.
var isTerminated = false;
using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => isTerminated = true);
var code = await CommandLine.RunAsync(args, HostEnvironment.OfThisProcess());
return code == ExitCode.Interrupted && isTerminated ? ExitCode.Terminated : code;
