using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the reference, around what the schema and the rules say themselves.</summary>
public sealed partial class Language
{
    public string NeededFrom => Word();

    public string WarnedWithoutFrom => Word();

    public string NeededWhen => Word();

    public string ItTakes => Word();

    public string Allowed => Word();

    public string ForExample => Word();

    public string ComesFrom => Word();

    public string Severity => Word();

    public string Why => Word();

    public string StandsOn => Word();

    public string ExampleThatFires => Word();

    public string ExampleMended => Word();

    public string ExampleIs => Word();

    public string ExampleReadOn => Word();

    public string ExampleCommitted => Word();

    public string ExampleUnchanged => Word();

    public string ExampleThen => Word();

    public string ExampleWithout => Word();

    public string ExampleBeside => Word();

    public string ExampleFile => Word();

    public string ExampleSettings => Word();

    public string ExampleText => Word();

    public string IfItDoesNotFit => Word();

    public string CannotBeWaived => Word();

    public string CanBeWaived => Word();

    public string SeverityCanBeSet => Word();

    public string IsClock => Word();

    public string SeverityName(Severity severity) => Of<Severity>(severity);
}
