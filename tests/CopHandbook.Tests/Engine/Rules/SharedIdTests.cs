using CopHandbook.Tests.Harness;

namespace CopHandbook.Tests.Engine.Rules;

/// <summary>Two files can mean one id, where one of them has a name that is none. No file system may be asked for it.</summary>
public class SharedIdTests
{
    [Fact]
    public void Files_that_mean_one_id_are_each_told()
    {
        var places = Checked.Places(("communities/On call.md", Charter("On call")), ("communities/on-call.md", Charter("Rotas")));
        Assert.Contains("communities/On call.md:1:1 invalid-id", places);
        Assert.Contains("communities/On call.md:1:1 duplicate-id", places);
        Assert.Contains("communities/on-call.md:1:1 duplicate-id", places);
    }

    [Fact]
    public void A_long_ring_of_communities_is_reported_in_short()
    {
        const int size = 2000;
        var ring = Enumerable.Range(0, size)
            .Select(i => ($"communities/c{i}.md", Charter($"Subject {i}", $"part-of: c{(i + 1) % size}\n")))
            .ToArray();
        var cycles = Checked.Diagnostics(ring).Where(problem => problem.Rule == "reference-cycle").ToList();
        Assert.Equal(size, cycles.Count);
        Assert.All(cycles, problem => Assert.True(problem.Message.Length < 120, problem.Message));
    }

    private static string Charter(string subject, string more = "") => $"---\nschema: 1\nsubject: {subject}\nstatus: proposed\n{more}---\n";
}
