using CopHandbook.Statiq;
using CopHandbook.Statiq.Preview;
using Statiq.App;
using Statiq.Docs;

LoopbackOnly.Require();
return await Bootstrapper.Factory.CreateDocs(args).PublishHandbook().RunAsync();
