using CopHandbook.Model.Charters;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The places where a community can be reached, each with its word.</summary>
public static class ChannelWords
{
    public static IReadOnlyList<(string Words, WebAddress Address)> Of(Language language, Channels? channels)
    {
        (string Words, WebAddress? Address)[] all =
        [
            (language.Chat, channels?.Chat),
            (language.MailingList, channels?.MailingList),
            (language.Calendar, channels?.Calendar),
            (language.Backlog, channels?.Backlog),
            (language.HomeElsewhere, channels?.Home),
        ];
        return [.. all.Where(channel => channel.Address is not null).Select(channel => (channel.Words, channel.Address!.Value))];
    }
}
