namespace CopHandbook.Model.History;

/// <summary>What became of something between two states.</summary>
public enum HowChanged
{
    Added,
    Changed,
    Removed,
}
