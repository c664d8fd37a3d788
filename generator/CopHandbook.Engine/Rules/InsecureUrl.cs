using CopHandbook.Model.Charters;
using CopHandbook.Model.Diagnostics;
using CopHandbook.Model.Diagnostics.Problems;

namespace CopHandbook.Engine.Rules;

/// <summary>An address that anybody on the way can read and change.</summary>
internal sealed class InsecureUrl : CharterRule
{
    public override Rule Rule { get; } = new("insecure-url", Severity.Warning, "Addresses in a charter begin with https://.")
    {
        Why = "What is sent over http can be read and changed on its way, also the password with which somebody signs in.",
        Fires = new("channels:\n  chat: http://chat.example.org/aws"),
        Passes = new("channels:\n  chat: https://chat.example.org/aws"),
    };

    public override IEnumerable<Diagnostic> Check(CharterFile file, RuleContext context) =>
        from found in CharterAddresses.Of(file.Charter)
        where found.Address.Value.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        select Rule.Report(
            file.Places.At(found.Path),
            $"the address '{Words.Seen(found.Address.Value)}' begins with http://, and is not protected on its way",
            "write https:// and look whether the page opens");
}
