using CopHandbook.Model.Site;

namespace CopHandbook.Themes.Handbook.Words;

/// <summary>The words of the page on the data for programs, around what the writers say of their files.</summary>
public sealed partial class Language
{
    public string DataPromise => Word();

    public string MayBeMissing => Word();

    public string DataGroupTitle(DataGroup group) => Of<DataGroup>(group);

    public string DataGroupLead(DataGroup group) => Of<DataGroup>(group);
}
