namespace CopHandbook.Statiq.Tests.Harness;

/// <summary>A small sound charter of a community that is proposed, with one part of it as a test has it.</summary>
internal static class Charter
{
    public static string Of(
        string subject = "Knitting",
        string relevance = "It matters.",
        string goals = "[{ kind: support, for: [apprentice], text: Help }]",
        string further = "",
        string body = "") => $"""
        ---
        schema: 1
        subject: {subject}
        status: proposed
        relevance: {relevance}
        goals: {goals}
        time: [COST]
        sponsor: [PERSON]
        {further}
        ---
        {body}

        """.Replace("[COST]", "{ cop-budget: [{ hours: 3, per: month }] }", StringComparison.Ordinal)
        .Replace("[PERSON]", "{ name: Ada Example }", StringComparison.Ordinal);
}
