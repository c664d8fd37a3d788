namespace CopHandbook.Model.Schema;

/// <summary>A word of a closed list, as a charter writes it.</summary>
public readonly record struct ClosedWord(string Word);
