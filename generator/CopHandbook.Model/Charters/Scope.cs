using CopHandbook.Model.Schema;

namespace CopHandbook.Model.Charters;

/// <summary>The single subject, neither so narrow as to give little value nor too broad (Scope).</summary>
public sealed record Scope
{
    [Field(
        "The scope in a sentence or two.",
        Section = "Scope", Anchor = "a-single-subject", Example = "AWS native services; the marketplace is out of scope.")]
    public string? Statement { get; init; }

    [Field("What belongs to the subject.", Section = "Scope", Anchor = "saying-what-is-out", Example = "[AWS native services]")]
    public IReadOnlyList<ScopeItem> In { get => field ?? []; init; }

    [Field("What does not, and where it is covered.", Section = "Scope", Anchor = "saying-what-is-out", Example = "[AWS marketplace services]")]
    public IReadOnlyList<ScopeItem> Out { get => field ?? []; init; }
}
