using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CopHandbook.Engine.Formats;

/// <summary>
/// Has columns aligned by class. Markdig writes a style into each cell, which the site's Content-Security-Policy keeps
/// browsers from heeding.
/// </summary>
internal static class MarkdownAlignment
{
    /// <param name="side">left, center or right, as HTML calls them.</param>
    public static string ClassOf(string side) => "align-" + side;

    public static void UseClasses(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                for (var i = 0; i < row.Count && i < table.ColumnDefinitions.Count; i++)
                {
                    if (SideOf(table.ColumnDefinitions[i].Alignment) is { } side)
                        row[i].GetAttributes().AddClass(ClassOf(side));
                }
            }

            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
        }
    }

    private static string? SideOf(TableColumnAlign? alignment) => alignment switch
    {
        TableColumnAlign.Left => "left",
        TableColumnAlign.Center => "center",
        TableColumnAlign.Right => "right",
        _ => null,
    };
}
