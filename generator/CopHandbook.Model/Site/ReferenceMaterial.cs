using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Site;

/// <summary>
/// What the program says of itself: every field of the charter, every rule and every file for programs, in their order, what
/// a form asks, and the file of a new charter.
/// </summary>
public sealed record ReferenceMaterial(
    IReadOnlyList<FieldReference> Fields, IReadOnlyList<Rule> Rules, IReadOnlyList<DataFile> Data, IReadOnlyList<FormStep> Form, string Template);
