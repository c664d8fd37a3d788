using System.Diagnostics;
using CopHandbook.Engine.Rules;

namespace CopHandbook.Tests.Engine.Rules;

public class ContactDetailsTests
{
    [Theory]
    [InlineData("Write to ada@example.org.", "ada@example.org")]
    [InlineData("_ada.b+c@mail.example.co.uk_, please", "ada.b+c@mail.example.co.uk")]
    [InlineData("<ada@example.org>", "ada@example.org")]
    [InlineData("[me](mailto:ada@example.org?subject=Hello)", "ada@example.org")]
    [InlineData("mailto:ada%40example.org", "ada%40example.org")]
    [InlineData("ada&#64;example.org", "ada&#64;example.org")]
    [InlineData("ada\\@example.org", "ada\\@example.org")]
    [InlineData("\"ada\\x40example.org\"", "ada\\x40example.org")]
    [InlineData("zoë@bücher.example", "zoë@bücher.example")]
    [InlineData("ada@example.org: ask her", "ada@example.org")]
    [InlineData("see https://example.org/a or ada@example.org", "ada@example.org")]
    [InlineData("https://chat.example.org/u/ada@example.org?tel=1", "ada@example.org")]
    [InlineData("https://example.org/?to=ada@example.org", "ada@example.org")]
    [InlineData("tel:+441632960001", "+441632960001")]
    [InlineData("[call](tel:4521)", "4521")]
    [InlineData("+44 1632 960001", "+44 1632 960001")]
    [InlineData("+44 (0)1632 960001,", "+44 (0)1632 960001")]
    [InlineData("+1-555-010-9999", "+1-555-010-9999")]
    [InlineData("0044 1632 960001", "0044 1632 960001")]
    [InlineData("01632 960 001", "01632 960 001")]
    [InlineData("(01632) 960001", "(01632) 960001")]
    [InlineData("07700900123", "07700900123")]
    [InlineData("01 99 00 12 34", "01 99 00 12 34")]
    [InlineData("030/1234567", "030/1234567")]
    [InlineData("Room 4, 01632 960001 at 10:30", "01632 960001")]
    [InlineData("(555) 010-9999", "(555) 010-9999")]
    [InlineData("555-010-9999", "555-010-9999")]
    public void Contact_details_are_found_at_their_place(string text, string expected) =>
        Assert.Equal([expected], ContactDetails.In(text).Select(found => text[found.Range.Start..found.Range.End]));

    [Theory]
    [InlineData("2026-02-01 and 2026-02-01T10:30:00+00:00")]
    [InlineData("01.02.2026 10:30")]
    [InlineData("01/02/2026 - 28/02/2026")]
    [InlineData("from 05/2026 – 06/2026")]
    [InlineData("12:30 to 13:30, 00:00")]
    [InlineData("1000000 or 1 000 000 or 1,000,000 or +2.5 hours")]
    [InlineData("0.123456789 and 0000-0002-1825-0097")]
    [InlineData("978-0-19-852663-6 and version 10.0.100-preview.1")]
    [InlineData("CVE-2026-1234567, PROJ-0123456789 and #0123456789")]
    [InlineData("https://chat.example.org/u/@ada?tel=01632960001")]
    [InlineData("https://ada@example.org/a")]
    [InlineData("[x](https://example.atlassian.net/wiki/x/0123456789)")]
    [InlineData("git@example.org:team/handbook.git")]
    [InlineData("logo@2x.png, @ada, ada@, a @ b, ada@localhost, checkout@v4")]
    [InlineData("hotel:300 and Tel: none")]
    [InlineData("GBP 6 per head, 37.5 hours, 52/12")]
    public void What_only_looks_like_them_is_not(string text) => Assert.Empty(ContactDetails.In(text));

    [Theory]
    [InlineData("a@a.")]
    [InlineData("0 1-2.(3) ")]
    [InlineData("+44 (")]
    [InlineData("01 2/")]
    [InlineData("https://a@b.cc ")]
    public void The_time_grows_with_the_length_alone(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();
        _ = ContactDetails.In(text).Count();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
