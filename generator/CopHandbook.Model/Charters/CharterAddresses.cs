namespace CopHandbook.Model.Charters;

/// <summary>An address that a charter gives; <paramref name="Path"/> is that of the field.</summary>
public sealed record CharterAddress(string Path, WebAddress Address);

/// <summary>All addresses that the fields of a charter give; those in its text are Markdown's.</summary>
public static class CharterAddresses
{
    public static IEnumerable<CharterAddress> Of(Charter charter) =>
        All(charter).SelectMany(found => found.Address is { } address ? [new CharterAddress(found.Path, address)] : Array.Empty<CharterAddress>());

    private static IEnumerable<(string Path, WebAddress? Address)> All(Charter charter)
    {
        // Where a sentence will do as well, an address is one only if it can be linked.
        yield return ("membership.join", charter.Membership?.Join is { } join ? WebAddress.Read(join) : null);
        for (var i = 0; i < charter.Format?.Meetings.Count; i++)
        {
            var (meeting, path) = (charter.Format.Meetings[i], $"format.meetings[{i}]");
            yield return (path + ".where", meeting.Where is { } where ? WebAddress.Read(where) : null);
            yield return (path + ".notes", meeting.Notes);
            yield return (path + ".recordings", meeting.Recordings);
        }

        yield return ("channels.chat", charter.Channels?.Chat);
        yield return ("channels.mailing-list", charter.Channels?.MailingList);
        yield return ("channels.calendar", charter.Channels?.Calendar);
        yield return ("channels.backlog", charter.Channels?.Backlog);
        yield return ("channels.home", charter.Channels?.Home);
        for (var i = 0; i < charter.Links?.Confluence.Count; i++)
            yield return ($"links.confluence[{i}].url", charter.Links.Confluence[i].Url);
        for (var i = 0; i < charter.Links?.Other.Count; i++)
            yield return ($"links.other[{i}].url", charter.Links.Other[i].Url);
        for (var i = 0; i < charter.Outputs.Count; i++)
            yield return ($"outputs[{i}].url", charter.Outputs[i].Url);
    }
}
