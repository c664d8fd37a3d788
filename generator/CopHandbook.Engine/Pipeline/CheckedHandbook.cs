using CopHandbook.Model;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Site;

namespace CopHandbook.Engine.Pipeline;

/// <summary>A handbook that went through Read, Parse, Validate and Link; all that people can get wrong is found.</summary>
public sealed record CheckedHandbook(Handbook Handbook, HandbookSite Site, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether it may be rendered.</summary>
    public bool IsSound => !Diagnostics.HasErrors();
}
