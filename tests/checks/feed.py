"""A calendar of a built site, read by icalendar and recurring_ical_events; see feed.mjs, which does the same.

The time zones are read a second time, by dateutil from the calendar itself: the libraries take those of the machine.
Usage: python3 tests/checks/feed.py CALENDAR EXPECTED, as tests/checks/feed calls it. Needs Debian's python3-recurring-ical-events.
"""

import io
import json
import re
import sys
from datetime import date, datetime, timedelta, timezone

import icalendar
import recurring_ical_events
from dateutil import tz

calendar_file, expected_file = sys.argv[1:]
with open(expected_file, encoding="utf-8") as file:
    expected = json.load(file)
with open(calendar_file, "rb") as file:
    data = file.read()
calendar = icalendar.Calendar.from_ical(data)
# Of the whole calendar dateutil would take a U+2028 within a text for the end of a line.
zones = re.findall("BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n", data.decode("utf-8"), re.DOTALL)
own_zones = tz.tzical(io.StringIO("".join(zones).replace("\r\n", "\n")))
OLD = int(icalendar.__version__.split(".")[0]) < 6
first, last = date.fromisoformat(expected["from"]), date.fromisoformat(expected["to"])


def written(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


starts, by_own_zone, events = {}, {}, {}
for event in recurring_ical_events.of(calendar).between(first - timedelta(days=2), last + timedelta(days=2)):
    summary, start = str(event["SUMMARY"]), event["DTSTART"].dt
    day = start.date() if isinstance(start, datetime) else start
    if not first <= day <= last:
        continue
    events[summary] = event
    if not isinstance(start, datetime):
        starts.setdefault(summary, []).append(day.isoformat())
        by_own_zone.setdefault(summary, []).append(day.isoformat())
        continue
    starts.setdefault(summary, []).append(written(start))
    zone = own_zones.get(str(start.tzinfo))
    by_own_zone.setdefault(summary, []).append(written(start.replace(tzinfo=zone)))

problems, compared, other_hour, mistaken = [], 0, 0, 0


def same(what, found, should):
    global compared
    compared += 1
    if found != should:
        problems.append(f"{what}: {found!r} and not {should!r}")


def same_start(what, found, should, unclear):
    """In an hour that clocks skip or repeat either moment; nothing else may differ, nor by more."""
    global compared, other_hour
    hour = timedelta(hours=1)
    if found != should and should in unclear and found and abs(datetime.fromisoformat(found[:-1]) - datetime.fromisoformat(should[:-1])) == hour:
        compared, other_hour = compared + 1, other_hour + 1
    else:
        same(what, found, should)


def as_read(text):
    """What icalendar before version 6 makes of a backslash and an n that people wrote: the end of a line."""
    global mistaken
    if OLD and "\\n" in text:
        mistaken += 1
        return text.replace("\\n", "\n")
    return text


for should in expected["events"]:
    summary = as_read(should["summary"])
    event = events.get(summary)
    if event is None:
        problems.append(f"there is no event {summary!r}")
        continue
    same(f"{summary}: location", str(event.get("LOCATION", "")), as_read(should["location"]))
    same(f"{summary}: description", str(event["DESCRIPTION"]), as_read(should["description"]))
    if should["minutes"] is not None:
        same(f"{summary}: minutes", (event["DTEND"].dt - event["DTSTART"].dt).total_seconds() / 60, should["minutes"])
    for kind, found in (("start", starts[summary]), ("start by its own zone", by_own_zone[summary])):
        found = sorted(found)
        for i in range(max(len(found), len(should["starts"]))):
            one, other = (list_[i] if i < len(list_) else None for list_ in (found, should["starts"]))
            same_start(f"{summary}: {kind} {i + 1}", one, other, should["unclear"])
for problem in problems[:20]:
    print(problem, file=sys.stderr)
print(
    f"icalendar {icalendar.__version__} and dateutil: {len(expected['events'])} meetings, {compared} values compared, {len(problems)} differ, "
    f"{other_hour} in an hour that clocks skip or repeat, {mistaken} texts with a backslash that this icalendar misreads"
)
sys.exit(1 if problems else 0)
