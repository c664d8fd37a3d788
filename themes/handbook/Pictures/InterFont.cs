using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SkiaSharp;

namespace CopHandbook.Themes.Handbook.Pictures;

/// <summary>
/// The letters of pictures. They come from a package and never from the machine, so that all machines draw the same
/// (decision 0038): the package's assembly is a resource of this one, of which no code runs.
/// </summary>
internal static class InterFont
{
    public static SKTypeface Regular { get; } = Read("/Assets/Inter-Regular.ttf");

    public static SKTypeface SemiBold { get; } = Read("/Assets/Inter-SemiBold.ttf");

    public static SKTypeface Bold { get; } = Read("/Assets/Inter-Bold.ttf");

    private static SKTypeface Read(string name)
    {
        using var package = typeof(InterFont).Assembly.GetManifestResourceStream("fonts/Inter")!;
        using var assembly = new PEReader(package);
        var metadata = assembly.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource)
            .Single(one => metadata.StringComparer.Equals(one.Name, "!AvaloniaResources"));
        var section = assembly.GetSectionData(assembly.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        var start = (int)resource.Offset + sizeof(int);
        var (offset, size) = PlaceOf(name, section.GetReader(start, section.Length - start));
        using var bytes = SKData.CreateCopy(section.GetContent(start + offset, size).AsSpan());
        return SKTypeface.FromData(bytes);
    }

    /// <summary>The resource begins with the length of its index, the index's version and the number of files.</summary>
    private static (int Offset, int Size) PlaceOf(string name, BlobReader resource)
    {
        var files = sizeof(int) + resource.ReadInt32();
        if (resource.ReadInt32() is var version && version != 2)
            throw new NotSupportedException($"the fonts are in an index of version {version}");
        for (var left = resource.ReadInt32(); left > 0; left--)
        {
            var length = resource.ReadCompressedInteger();
            var isIt = resource.ReadUTF8(length) == name;
            var (offset, size) = (resource.ReadInt32(), resource.ReadInt32());
            if (isIt)
                return (files + offset, size);
        }

        throw new NotSupportedException($"the package of the font has no {name}");
    }
}
