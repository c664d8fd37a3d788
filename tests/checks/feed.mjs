// A calendar of a built site, read by ical.js: every event says what the file of expectations says, on the same days and at
// the same moments, by the time zones that the calendar itself describes.
// Usage: node tests/checks/feed.mjs CALENDAR EXPECTED, as tests/checks/feed calls it. Needs `npm ci` in this folder.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import ICAL from 'ical.js';

const [calendar, expectedFile] = process.argv.slice(2);
const expected = JSON.parse(readFileSync(expectedFile, 'utf8'));
const root = new ICAL.Component(ICAL.parse(readFileSync(calendar, 'utf8')));
const events = new Map(root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)).map((one) => [one.summary, one]));
const two = (number) => String(number).padStart(2, '0');
const dayOf = (time) => `${time.year}-${two(time.month)}-${two(time.day)}`;
const startOf = (time) => (time.isDate ? dayOf(time) : new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16) + 'Z');

function startsOf(event) {
  const starts = [];
  const days = event.iterator();
  for (let next = days.next(); next && dayOf(next) <= expected.to; next = days.next()) {
    if (dayOf(next) >= expected.from) starts.push(startOf(next));
  }
  return starts;
}

const problems = [];
let compared = 0;
let otherHour = 0;
function same(what, is, should) {
  compared += 1;
  if (is !== should) problems.push(`${what}: ${JSON.stringify(is)} and not ${JSON.stringify(should)}`);
}

// In an hour that clocks skip or repeat ical.js takes the other of the two moments; nothing else may differ, nor by more.
function sameStart(what, is, should, unclear) {
  if (is !== should && unclear.includes(should) && Math.abs(new Date(is) - new Date(should)) === 3_600_000) {
    compared += 1;
    otherHour += 1;
  } else {
    same(what, is, should);
  }
}

for (const should of expected.events) {
  const event = events.get(should.summary);
  if (!event) {
    problems.push(`there is no event ${JSON.stringify(should.summary)}`);
    continue;
  }
  same(`${should.summary}: location`, event.location ?? '', should.location);
  same(`${should.summary}: description`, event.description, should.description);
  if (should.minutes !== null) same(`${should.summary}: minutes`, event.duration.toSeconds() / 60, should.minutes);
  const starts = startsOf(event);
  for (let i = 0; i < Math.max(starts.length, should.starts.length); i += 1) {
    sameStart(`${should.summary}: start ${i + 1}`, starts[i], should.starts[i], should.unclear);
  }
}
for (const problem of problems.slice(0, 20)) console.error(problem);
console.log(`ical.js: ${expected.events.length} meetings, ${compared} values compared, ${problems.length} differ, ${otherHour} in an hour that clocks skip or repeat`);
process.exitCode = problems.length === 0 ? 0 : 1;
