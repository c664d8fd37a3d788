using CopHandbook.Model.Diagnostics;

namespace CopHandbook.Engine.Pipeline;

/// <summary>What a stage made, and what it found wrong on the way.</summary>
public sealed record StageResult<T>(T Value, IReadOnlyList<Diagnostic> Diagnostics);
