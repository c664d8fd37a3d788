namespace CopHandbook.BrowserTests.Harness;

[CollectionDefinition(nameof(BrowserTest))]
public sealed class OneBrowser : ICollectionFixture<SharedBrowser>;
