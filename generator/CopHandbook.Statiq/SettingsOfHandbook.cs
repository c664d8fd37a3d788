using CopHandbook.Engine.Pipeline;
using CopHandbook.Model.FrontMatter;
using Statiq.Common;

namespace CopHandbook.Statiq;

/// <summary>
/// What handbook.yml says, as settings of Statiq: <c>handbook:title</c>, <c>handbook:footer:text</c>. A list is a list of texts.
/// </summary>
internal static class SettingsOfHandbook
{
    private const string Prefix = "handbook";

    public static void Tell(ISettings settings, ParsedContent content)
    {
        foreach (var key in settings.Keys.Where(key => key.StartsWith($"{Prefix}:", StringComparison.Ordinal)).ToArray())
            settings.Remove(key);
        if (content.Settings?.FrontMatter is { } tree)
            Tell(settings, Prefix, tree.Root);
    }

    private static void Tell(ISettings settings, string key, FrontMatterNode node)
    {
        foreach (var entry in node.Entries)
            Tell(settings, $"{key}:{entry.Key.Text}", entry.Value);
        if (node.Kind == FrontMatterKind.Scalar)
            settings[key] = new Text(node.Text.ToString());
        else if (node.Kind == FrontMatterKind.List)
            settings[key] = new Text(node.Items.Where(item => item.Kind == FrontMatterKind.Scalar).Select(item => item.Text.ToString()).ToArray());
    }

    // A bare text that begins with "=>" would be run as a program.
    private sealed class Text(object value) : IMetadataValue
    {
        public object Get(string key, IMetadata metadata) => value;
    }
}
