using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.FrontMatter;
using CopHandbook.Model.Sources;

namespace CopHandbook.Engine.Rules;

/// <summary>An e-mail address or a phone number that would be published for good. Names are in a charter on purpose.</summary>
internal sealed class PersonalData : TextRule
{
    public override Rule Rule { get; } =
        new("personal-data", Severity.Error, "No e-mail address or phone number is published, unless handbook.yml allows it.")
        {
            Why = "What is published is copied and collected within days, and cannot be taken back. A chat channel or a page to "
                + "sign up on serves readers as well.",
            Fires = new("membership:\n  join: Write to aws@example.org"),
            Passes = new("membership:\n  join: Ask in the chat channel"),
        };

    public override bool IsSignedIn(string text) => ContactDetails.In(text).Any();

    public override IEnumerable<Diagnostic> Check(FieldPlaces places, RuleContext context)
    {
        if (context.Settings.ContactPublic == true)
            yield break;
        // With the files of charters go their comments.
        var isPublishedWhole = context.Settings.CharterFilesPublic == true && TextKinds.Of(places.Source.Path.InContent) == TextKind.Charter;
        foreach (var (range, isPhone) in ContactDetails.In(places.Source.Text))
        {
            if (!isPublishedWhole && places.IsComment(range.Start) || places.IsUnread(range.Start))
                continue;
            // The message does not repeat it: build logs are kept and shared too.
            yield return Rule.Report(
                places.Source.Span(range),
                isPhone ? "this is a phone number, and it would be published" : "this is an e-mail address, and it would be published",
                "name a chat channel or a page instead; once everyone concerned has agreed, 'contact-public: true' in handbook.yml "
                    + "allows it");
        }
    }
}
