using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Site;

/// <summary>What the reference pages are made of: every field of the charter, every rule and every file for programs, in their order.</summary>
public sealed record ReferenceMaterial(IReadOnlyList<FieldReference> Fields, IReadOnlyList<Rule> Rules, IReadOnlyList<DataFile> Data);
