using CopHandbook.Tests.Fuzzing;
using SharpFuzz;

// Tries the targets of the tests on inputs that afl-fuzz makes; tests/checks/fuzz calls it. Usage:
//   instrument FOLDER    has the libraries in the folder tell which of their paths an input takes
//   TARGET               takes inputs from afl-fuzz
//   TARGET FILE...       tries these, and tells of the first that fails
string[] instrumented = ["CopHandbook.Engine.dll", "CopHandbook.Model.dll", "Markdig.dll", "YamlDotNet.dll", "AngleSharp.dll"];

switch (args)
{
    case ["instrument", var folder]:
        foreach (var library in instrumented)
            Fuzzer.Instrument(Path.Combine(folder, library), _ => true, Options.Value);
        return 0;
    case [var name]:
        var target = FuzzTarget.Named(name);
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            target.Try(input.ToArray());
        });
        return 0;
    case [var name, .. var files]:
        foreach (var file in files)
        {
            var input = File.ReadAllBytes(file);
            if (FuzzRun.FaultOf(FuzzTarget.Named(name), input) is not { } fault)
                continue;
            Console.WriteLine($"{file}\n{FuzzRun.Smallest(FuzzTarget.Named(name), input, fault)}");
            return 1;
        }

        return 0;
    default:
        Console.Error.WriteLine("usage: instrument FOLDER, TARGET, or TARGET FILE...");
        return 2;
}
