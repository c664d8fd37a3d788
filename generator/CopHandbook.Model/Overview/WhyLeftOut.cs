namespace CopHandbook.Model.Overview;

/// <summary>Why something that a charter asks for is in no sum.</summary>
public enum WhyLeftOut
{
    /// <summary>The community is a proposal.</summary>
    Proposed,

    /// <summary>The community rests.</summary>
    Paused,

    /// <summary>The sponsor has not agreed, or not to this.</summary>
    NotApproved,

    /// <summary>Its first day is still to come.</summary>
    BeginsLater,

    /// <summary>There is no number of hours.</summary>
    NoHours,

    /// <summary>Nothing says for which period it is.</summary>
    NoPeriod,

    /// <summary>A meeting does not say how long it takes.</summary>
    NoDuration,

    /// <summary>A meeting does not say how often it is held.</summary>
    NoCadence,

    /// <summary>A meeting says in words alone when it is held.</summary>
    InWords,

    /// <summary>The community has meetings planned, and does not meet before its kick-off.</summary>
    NotMeetingYet,

    NoAmount,

    NoCurrency,

    /// <summary>A limit on refreshments does not say whether it is for a head or a session.</summary>
    PerUnknown,

    /// <summary>A limit on refreshments is for each head, and a charter does not count heads.</summary>
    PerHead,

    /// <summary>It is paid once, and is no cost a month.</summary>
    Once,
}
