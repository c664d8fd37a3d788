namespace CopHandbook.Model.History;

/// <summary>The versions of a file, oldest first and never none; those under the names that it had before are among them.</summary>
public sealed record FileHistory(IReadOnlyList<FileVersion> Versions)
{
    public Commit First => Versions[0].Commit;

    public Commit Last => Versions[^1].Commit;
}
