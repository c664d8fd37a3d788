using System.Text.RegularExpressions;
using System.Xml.Linq;
using CopHandbook.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CopHandbook.Tests.Architecture;

/// <summary>Who may import whom: the rule of generator/README.md, held.</summary>
public class ImportTests
{
    private static readonly Dictionary<string, string[]> AllowedReferences = new()
    {
        ["generator/CopHandbook.Model/CopHandbook.Model.csproj"] = [],
        ["generator/CopHandbook.Engine/CopHandbook.Engine.csproj"] =
            [
                "ADRaffy.ENSNormalize", "AngleSharp", "AnyAscii", "F23.StringSimilarity", "HtmlSanitizer", "Ical.Net", "Markdig", "NodaTime", "System.IO.Hashing",
                "YamlDotNet",
                "CopHandbook.Model",
            ],
        ["themes/handbook/CopHandbook.Themes.Handbook.csproj"] =
            [
                "HarfBuzzSharp.NativeAssets.Linux", "Microsoft.AspNetCore.Components", "SkiaSharp", "SkiaSharp.HarfBuzz",
                "SkiaSharp.NativeAssets.Linux.NoDependencies", "CopHandbook.Model",
            ],
        ["generator/CopHandbook.Cli/CopHandbook.Cli.csproj"] =
            ["Microsoft.AspNetCore.App", "Spectre.Console", "System.CommandLine", "CopHandbook.Engine", "CopHandbook.Themes.Handbook"],
        ["generator/CopHandbook.Statiq/CopHandbook.Statiq.csproj"] = ["Statiq.Docs", "CopHandbook.Engine", "CopHandbook.Themes.Handbook"],
    };

    /// <summary>Which files alone may name a namespace, as expressions on the path inside the repository.</summary>
    private static readonly (string Namespace, string Files)[] Doors =
    [
        ("YamlDotNet", "^generator/CopHandbook.Engine/Formats/Yaml"),
        ("Markdig", "^generator/CopHandbook.Engine/Formats/Markdown"),
        ("AngleSharp", "^generator/CopHandbook.Engine/Formats/Html"),
        ("Ganss", "^generator/CopHandbook.Engine/Formats/Html"),
        ("Ical", "^generator/CopHandbook.Engine/Feeds/Calendar"),
        ("NodaTime", "^generator/CopHandbook.Engine/Feeds/Calendar"),
        ("System.IO.Hashing", "^generator/CopHandbook.Engine/Output/Reuse/"),
        ("AnyAscii", "^generator/CopHandbook.Engine/Names/"),
        ("ADRaffy", "^generator/CopHandbook.Engine/Names/"),
        ("F23", "^generator/CopHandbook.Engine/Suggestions/"),
        ("Spectre", "^generator/CopHandbook.Cli/Progress/"),
        ("System.CommandLine", "^generator/CopHandbook.Cli/"),
        ("Microsoft.AspNetCore.Components", "^themes/"),
        ("SkiaSharp", "^themes/handbook/Pictures/"),
        ("HarfBuzzSharp", "^themes/handbook/Pictures/"),
        ("Statiq", "^generator/CopHandbook.Statiq/"),
        ("Microsoft.AspNetCore.Builder", "^generator/(CopHandbook.Cli/Serving|CopHandbook.Statiq/Preview)/"),
        ("Microsoft.AspNetCore.Hosting", "^generator/(CopHandbook.Cli/Serving|CopHandbook.Statiq/Preview)/"),
        ("Microsoft.AspNetCore.Http", "^generator/CopHandbook.Cli/Serving/"),
        ("CopHandbook.Engine.Pipeline", "^generator/CopHandbook.(Engine/Pipeline|Cli|Statiq)/"),
    ];

    /// <summary>Rooms of the engine that see the model and, of the engine, themselves, the writing of names and what is remembered.</summary>
    private static readonly string[] RoomsOfTheModelAlone = ["Rules", "Links", "Feeds"];

    [Fact]
    public void Each_project_references_what_it_may_and_no_more()
    {
        foreach (var (project, allowed) in AllowedReferences)
        {
            var references = XDocument.Load(Repository.At(project)).Descendants()
                .Where(element => element.Name.LocalName is "PackageReference" or "ProjectReference" or "FrameworkReference")
                .Select(element => Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value) is var name && element.Name.LocalName == "ProjectReference"
                    ? name
                    : element.Attribute("Include")!.Value);
            Assert.Empty(references.Except(allowed));
        }
    }

    [Fact]
    public void Each_library_has_one_door()
    {
        foreach (var (file, names) in NamesUsed())
        {
            foreach (var (guarded, files) in Doors)
            {
                if (names.Any(name => name == guarded || name.StartsWith(guarded + ".", StringComparison.Ordinal)))
                    Assert.True(Regex.IsMatch(file, files), $"{file} names {guarded}, which only {files} may");
            }
        }
    }

    [Fact]
    public void Some_rooms_of_the_engine_see_the_model_alone()
    {
        foreach (var (file, names) in NamesUsed())
        {
            var room = RoomsOfTheModelAlone.FirstOrDefault(room => file.StartsWith($"generator/CopHandbook.Engine/{room}/", StringComparison.Ordinal));
            if (room is null)
                continue;
            Assert.DoesNotContain(names, name => name.StartsWith("CopHandbook.Engine.", StringComparison.Ordinal)
                && name != $"CopHandbook.Engine.{room}" && name is not ("CopHandbook.Engine.Names" or "CopHandbook.Engine.Memory"));
        }
    }

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.Today")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("Guid.NewGuid")]
    [InlineData("Random.Shared")]
    [InlineData("Environment.")]
    public void No_clock_and_no_chance_reaches_the_core(string name)
    {
        foreach (var (file, tree) in Trees().Where(parsed => !Regex.IsMatch(parsed.File, "^generator/CopHandbook.(Cli|Statiq)/")))
        {
            var used = tree.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => access.ToString());
            Assert.False(used.Any(access => access.StartsWith(name, StringComparison.Ordinal)), $"{file} uses {name}");
        }
    }

    [Fact]
    public void Disk_is_read_in_one_room_and_written_in_one_room()
    {
        string[] disk = ["File", "Directory", "FileInfo", "DirectoryInfo", "FileStream", "StreamReader", "StreamWriter"];
        foreach (var (file, tree) in Trees().Where(parsed => Regex.IsMatch(parsed.File, "^(generator/CopHandbook.(Model|Engine)|themes)/")))
        {
            if (Regex.IsMatch(file, "^generator/CopHandbook.Engine/(Sources|Output)/"))
                continue;
            var used = tree.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => access.Expression.ToString())
                .Concat(tree.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Select(creation => creation.Type.ToString()));
            // "File" is also a word of ours: a property of that name is no disk.
            Assert.DoesNotContain(used, name => disk.Contains(name) && !IsOwnMember(tree, name));
        }
    }

    // What such a rule found is kept for as long as its text is the same, whatever becomes of the others (decision 0028).
    [Fact]
    public void Rules_on_one_text_see_no_other()
    {
        var seen = 0;
        foreach (var (file, tree) in Trees().Where(parsed => parsed.File.StartsWith("generator/CopHandbook.Engine/Rules/", StringComparison.Ordinal)))
        {
            var isOfOne = tree.DescendantNodes().OfType<SimpleBaseTypeSyntax>().Any(type => type.ToString() is "CharterRule" or "TextRule");
            if (!isOfOne)
                continue;
            seen++;
            var asked = tree.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => access.ToString());
            Assert.DoesNotContain(asked, access => Regex.IsMatch(access, @"^context\.(Handbook|SpeltNames)\b"));
        }

        Assert.True(seen > 20, $"{seen} rules found");
    }

    // What such a rule found is kept for as long as no field is changed, whatever becomes of the texts (decision 0051).
    [Fact]
    public void Rules_on_fields_see_no_text()
    {
        var seen = 0;
        foreach (var (file, tree) in Trees().Where(parsed => parsed.File.StartsWith("generator/CopHandbook.Engine/Rules/", StringComparison.Ordinal)))
        {
            var isOfAll = tree.DescendantNodes().OfType<SimpleBaseTypeSyntax>().Any(type => type.ToString() is "HandbookRule");
            if (!isOfAll || tree.DescendantNodes().OfType<PropertyDeclarationSyntax>().Any(property => property.Identifier.Text == "ReadsTexts"))
                continue;
            seen++;
            var asked = tree.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Select(access => access.Name.Identifier.Text);
            Assert.DoesNotContain(asked, name => name is "Body" or "Source" or "Content");
        }

        Assert.True(seen > 5, $"{seen} rules found");
    }

    [Fact]
    public void Diagnostics_are_made_in_the_catalogue_alone()
    {
        foreach (var (file, tree) in Trees().Where(parsed => parsed.File.StartsWith("generator/", StringComparison.Ordinal)))
        {
            var makes = tree.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Any(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "Report" });
            Assert.True(!makes || Regex.IsMatch(file, "^generator/CopHandbook.(Model/Diagnostics/Problems|Engine/Rules)/"), $"{file} makes a diagnostic");
        }
    }

    [Fact]
    public void Other_programs_are_called_in_one_room()
    {
        foreach (var (file, tree) in Trees().Where(parsed => !parsed.File.StartsWith("generator/CopHandbook.Engine/Sources/Programs/", StringComparison.Ordinal)))
        {
            var named = tree.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.Text);
            Assert.False(named.Contains("ProcessStartInfo"), $"{file} calls another program");
        }
    }

    [Fact]
    public void No_room_has_a_name_that_says_nothing()
    {
        string[] empty = ["Utils", "Util", "Helpers", "Helper", "Common", "Infrastructure", "Services", "Managers", "Misc"];
        var rooms = Repository.SourcesUnder("generator", ".cs").Concat(Repository.SourcesUnder("themes", ".cs", ".razor")).Concat(Repository.SourcesUnder("tests", ".cs"))
            .SelectMany(file => Repository.Relative(file).Split('/')).Select(part => Path.GetFileNameWithoutExtension(part)).Distinct();
        Assert.DoesNotContain(rooms, room => empty.Contains(room));
    }

    // A parameter, property or field of this name stands in the file, so the word means that.
    private static bool IsOwnMember(CompilationUnitSyntax tree, string name) =>
        tree.DescendantNodes().OfType<ParameterSyntax>().Any(parameter => parameter.Identifier.Text == name)
        || tree.DescendantNodes().OfType<PropertyDeclarationSyntax>().Any(property => property.Identifier.Text == name);

    private static IEnumerable<(string File, IReadOnlyList<string> Names)> NamesUsed() =>
        Trees().Select(parsed => (parsed.File, (IReadOnlyList<string>)
            [.. parsed.Tree.DescendantNodes().Select(node => node switch
            {
                UsingDirectiveSyntax directive => directive.NamespaceOrType.ToString(),
                QualifiedNameSyntax qualified => qualified.ToString(),
                MemberAccessExpressionSyntax access => access.ToString(),
                _ => "",
            }).Where(name => name.Length > 0)]));

    private static IEnumerable<(string File, CompilationUnitSyntax Tree)> Trees() =>
        Repository.SourcesUnder("generator", ".cs").Concat(Repository.SourcesUnder("themes", ".cs"))
            .Select(file => (Repository.Relative(file), CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot()));
}
