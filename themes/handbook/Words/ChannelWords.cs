using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The places where a community can be reached, each with its word.</summary>
public static class ChannelWords
{
    public static IReadOnlyList<(string Words, WebAddress Address)> Of(Channels? channels)
    {
        (string Words, WebAddress? Address)[] all =
        [
            (English.Chat, channels?.Chat),
            (English.MailingList, channels?.MailingList),
            (English.Calendar, channels?.Calendar),
            (English.Backlog, channels?.Backlog),
            (English.HomeElsewhere, channels?.Home),
        ];
        return [.. all.Where(channel => channel.Address is not null).Select(channel => (channel.Words, channel.Address!.Value))];
    }
}
