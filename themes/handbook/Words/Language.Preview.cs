using CopHandbook.Model.History;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>What a preview says of itself, and of the change that it shows.</summary>
public sealed partial class Language
{
    public string PreviewTitle => Word();

    public string PreviewDescription => Word();

    /// <summary>The name of the banner, for those who hear the page.</summary>
    public string Preview => Word();

    public string PreviewNotice => Word();

    public string PreviewComparedWith(string revision) => Word(("revision", revision));

    public string PreviewUnknown(string revision) => Word(("revision", revision));

    public string PreviewUntouched => Word();

    public string PreviewOfContentAlone => Word();

    public string SettingsAndFiles => Word();

    public string SettingsTouchAll => Word();

    public string FileChange(HowChanged how) => Of<HowChanged>(how);

    public string AddressGone(string address) => Word(("address", address));
}
