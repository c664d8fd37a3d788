using CopHandbook.Statiq.Preview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(LoopbackOnly))]

namespace CopHandbook.Statiq.Preview;

/// <summary>
/// Statiq's server asks to listen on every address, and has no setting for it. ASP.NET calls this for each server of this program
/// before it starts: it then listens on loopback, and answers to the names of loopback alone, so that no other site can have a
/// browser read it.
/// </summary>
internal sealed class LoopbackOnly : IHostingStartup, IStartupFilter
{
    /// <summary>Has ASP.NET call this, whatever the environment says of such calls.</summary>
    public static void Require()
    {
        Environment.SetEnvironmentVariable("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", typeof(LoopbackOnly).Assembly.GetName().Name);
        Environment.SetEnvironmentVariable("ASPNETCORE_HOSTINGSTARTUPEXCLUDEASSEMBLIES", null);
        Environment.SetEnvironmentVariable("ASPNETCORE_PREVENTHOSTINGSTARTUP", null);
    }

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services
        .AddSingleton<IConnectionListenerFactory, LoopbackTransport>()
        .AddHostFiltering(options => options.AllowedHosts = ["localhost", "127.0.0.1"])
        .AddSingleton<IStartupFilter>(this));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.UseHostFiltering();
        next(application);
    };
}
