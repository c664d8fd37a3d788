using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CopHandbook.BrowserTests.Harness;

/// <summary>A page in a window, and what was seen while it loaded.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly Uri address;

    private Visit(IPage page, Uri address)
    {
        Page = page;
        this.address = address;
        page.Console += OnConsole;
        page.PageError += OnError;
        page.Request += OnRequest;
        page.Response += OnResponse;
    }

    public IPage Page { get; }

    /// <summary>Requests that left the site.</summary>
    public ConcurrentQueue<string> Foreign { get; } = [];

    /// <summary>Errors and warnings of the browser, violations of the site's Content-Security-Policy among them.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <summary>What was loaded, the page first. An icon may still come after the page is there.</summary>
    public ConcurrentQueue<IResponse> Responses { get; } = [];

    /// <param name="window">A window with this look; whatever was open in it is left.</param>
    public static async Task<Visit> To(IPage window, Uri address, Look look, bool ownsWindow = false)
    {
        await window.SetViewportSizeAsync(look.Width, look.Height);
        await window.EmulateMediaAsync(new() { Media = look.Media, ColorScheme = look.Scheme, ForcedColors = look.ForcedColours, ReducedMotion = look.Motion });
        var visit = new Visit(window, address) { OwnsWindow = ownsWindow };
        await window.GotoAsync(address.AbsoluteUri, new() { WaitUntil = WaitUntilState.Load });
        // The form asks for what it is made of when the page is there.
        if (look.WithScripts)
            await window.WaitForFunctionAsync("() => !document.querySelector('#_start') || document.querySelector('.start-file:not([hidden]), #_said:not([hidden])')");
        return visit;
    }

    /// <summary>Whether the window goes with the visit.</summary>
    public bool OwnsWindow { get; init; }

    public async ValueTask DisposeAsync()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnError;
        Page.Request -= OnRequest;
        Page.Response -= OnResponse;
        if (OwnsWindow)
            await Page.Context.CloseAsync();
    }

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        // A page for lost addresses is answered with 404, and the browser says so.
        var isAnswer = message.Location.StartsWith(address.AbsoluteUri, StringComparison.Ordinal) && message.Text.Contains(" 404 ", StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !isAnswer)
            Complaints.Enqueue($"{message.Type}: {message.Text}");
    }

    private void OnError(object? sender, string error) => Complaints.Enqueue(error);

    private void OnRequest(object? sender, IRequest request)
    {
        var asked = new Uri(request.Url);
        if (asked.Scheme != "data" && asked.Authority != address.Authority)
            Foreign.Enqueue(request.Url);
    }

    private void OnResponse(object? sender, IResponse response) => Responses.Enqueue(response);
}
