// The form that proposes a community, or suggests a change to its charter. The text of the charter is what counts: the fields
// write into it, and it can be written by hand as well.
import { check, checkId, unreadable } from './charter-checks.js';
import { drafts } from './charter-draft.js';
import { bind, focusIn, pathOf } from './charter-form.js';
import { addressOf, copy, download } from './charter-handover.js';
import { find, meaning } from './charter-text.js';
import { read, Unreadable } from './charter-yaml.js';

const page = document.getElementById('_start');
const words = page.dataset;
const part = (name) => document.getElementById(`_${name}`);
const { newFile, editFile, pathParameter, textParameter } = words;
const place = newFile ? { newFile, editFile, pathParameter, textParameter } : null;
const addressed = new URLSearchParams(location.search).get('charter');
const draft = drafts(addressed);

const state = { text: '', base: '', id: addressed ?? '', hasOwnId: Boolean(addressed), lineEnd: '\n', hasDraft: false };
let data;
let form;
let known = [];

const say = (phrase, gaps) => phrase.replace(/\{(\w+)\}/g, (gap, name) => gaps[name] ?? gap);

const said = (text) => {
  part('said').textContent = text;
  part('said').hidden = !text;
};

const slug = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, data.id.most).replace(/^-+|-+$/g, '');

// Null where the text cannot be read.
function parsed() {
  try {
    return read(state.text);
  } catch (problem) {
    if (problem instanceof Unreadable) return null;
    throw problem;
  }
}

// A change must leave every other field as it was, or it is not made.
function change(edit, path) {
  const before = parsed();
  try {
    const text = edit(state.text);
    const kept = (root) => JSON.stringify(root.entries.filter((entry) => entry.key !== path[0]).map((entry) => [entry.key, meaning(entry.value)]));
    if (kept(read(text).root) !== kept(before.root)) throw new Unreadable(0);
    state.text = text;
    if (part('said').textContent === words.cannotEdit) said('');
    render();
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
    said(words.cannotEdit);
  }
}

function render(isFromText = false) {
  const read = parsed();
  part('fields').inert = !read;
  if (part('text') !== document.activeElement || !isFromText) part('text').value = state.text;
  if (!read) {
    showUnreadable();
  } else {
    form.show(read.root, isFromText);
    if (part('about') !== document.activeElement) part('about').value = state.text.slice(read.bodyStart).replace(/^\n+|\n$/g, '');
    showId(read.root);
    showProblems(read.root);
  }
  showHandover();
  keep();
}

function showId(root) {
  const subject = find(root, data.charter, ['subject'])?.text ?? '';
  if (!state.hasOwnId) {
    const suggested = slug(subject);
    state.id = data.id.reserved.includes(suggested) ? `${suggested}-community` : suggested;
    part('id').value = state.id;
  }
}

function idProblem(subject) {
  if (addressed) return null;
  const taken = known.find((community) => community.id === state.id);
  if (taken) return [say(words.idTaken, { subject: taken.subject }), ''];
  return state.id || subject ? checkId(state.id, data) : null;
}

const subjectOwner = (subject) => known.find((community) =>
  community.id !== addressed && community.status !== 'retired' && community.subject.toLowerCase() === subject.trim().toLowerCase());

function problemsOf(root) {
  const subject = find(root, data.charter, ['subject'])?.text ?? '';
  const problems = check(root, data);
  const owner = subject && subjectOwner(subject);
  if (owner) problems.push({ path: ['subject'], says: say(words.subjectTaken, { subject: owner.subject }), hint: '', at: null });
  return { problems, ofId: idProblem(subject) };
}

function showProblems(root) {
  const { problems, ofId } = problemsOf(root);
  const status = find(root, data.charter, ['status'])?.text;
  form.tell(problems, status);
  if (status !== state.status) form.openSteps(root, status);
  state.status = status;
  part('id-problem').hidden = !ofId;
  part('id-problem').textContent = ofId?.[0] ?? '';
  // In the order of the form; what has no place there comes first.
  const order = [...part('fields').querySelectorAll('[data-field]')];
  const placed = problems.map((problem) => ({ problem, place: order.indexOf(fieldAt(problem.path)) }));
  const items = placed.sort((one, other) => one.place - other.place).map(({ problem }) => todoOf(problem));
  if (ofId) items.push([words.idLabel, ofId[0], () => focusIn(part('id')), false]);
  const count = problems.filter((problem) => !problem.isAdvice).length + (ofId ? 1 : 0);
  showTodo(items, count ? say(words.toDoCount, { count }) : words.nothingToDo);
}

function showUnreadable() {
  try {
    read(state.text);
  } catch (problem) {
    const line = state.text.slice(0, problem.at).split('\n').length;
    const [says] = unreadable(problem, state.text, data) ?? [say(words.cannotRead, { line })];
    showTodo([[say(words.onLine, { line }), says, () => mark(problem.at), false]], say(words.toDoCount, { count: 1 }));
  }
}

// Drawn anew only where it says something else: the focus may be in it.
function showTodo(items, count) {
  const said = JSON.stringify(items.map(([name, says, , isAdvice]) => [name, says, isAdvice]));
  if (said !== state.todo) part('todo').replaceChildren(...items.map((one) => item(...one)));
  state.todo = said;
  if (part('todo-count').textContent !== count) part('todo-count').textContent = count;
}

function todoOf(problem) {
  const field = fieldAt(problem.path);
  if (field) return [nameOf(field), problem.says, () => focusIn(fieldAt(problem.path) ?? part('text')), problem.isAdvice];
  const at = problem.at ?? 0;
  return [say(words.onLine, { line: state.text.slice(0, at).split('\n').length }), problem.says, () => mark(at), problem.isAdvice];
}

// A button goes to the field: the address stays as it is.
function item(name, says, go, isAdvice) {
  const made = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', go);
  const text = document.createElement('span');
  text.textContent = `: ${says}`;
  if (isAdvice) made.append(`${words.advice} `);
  made.append(button, text);
  return made;
}

function fieldAt(path) {
  for (let length = path.length; length > 0; length--) {
    const field = part('fields').querySelector(`[data-field="${CSS.escape(pathOf(path.slice(0, length)))}"]`);
    if (field) return field;
  }
  return null;
}

const nameOf = (field) => {
  const own = field.querySelector('[data-name]').textContent.trim();
  const around = field.parentElement.closest('[data-field]');
  return around ? `${around.querySelector('[data-name]').textContent.trim()}, ${own}` : own;
};

function mark(at) {
  const area = part('text');
  const start = state.text.lastIndexOf('\n', at - 1) + 1;
  const end = state.text.indexOf('\n', at);
  area.focus();
  area.setSelectionRange(start, end < 0 ? state.text.length : end);
}

const whole = () => state.text.replaceAll('\n', state.lineEnd);

function showHandover() {
  const path = `${words.folder}${state.id || '…'}.md`;
  let how = addressed && place ? words.howToChange : words.how;
  if (place) {
    const { href, isWhole, isTooLong } = addressOf(place, path, state.id, whole(), Boolean(addressed));
    if (isTooLong) how = words.tooLong;
    part('open').href = href;
    part('open').textContent = isWhole && words.showsText !== undefined ? words.open : words.copyAndOpen;
  }
  part('how').textContent = say(how, { path });
}

function keep() {
  const isUntouched = state.text === state.base && (addressed || !state.hasOwnId);
  part('clear').hidden = isUntouched;
  if (isUntouched) {
    if (state.hasDraft) draft.clear();
    part('kept').textContent = '';
  } else {
    state.hasDraft = draft.save({ text: state.text, id: state.id, hasOwnId: state.hasOwnId, base: state.base });
    part('kept').textContent = state.hasDraft ? words.draftKept : words.draftLost;
  }
}

async function copyText() {
  const isCopied = await copy(whole(), part('text'));
  part('copied').textContent = isCopied ? words.textCopied : words.copyFailed;
}

function listen() {
  part('text').addEventListener('input', () => {
    state.text = part('text').value;
    render(true);
  });
  part('about').addEventListener('input', () => {
    const about = part('about').value.replace(/\s+$/, '');
    const head = state.text.slice(0, parsed().bodyStart).replace(/\n*$/, '\n');
    state.text = about ? `${head}\n${about}\n` : head;
    render();
  });
  part('id').addEventListener('input', () => {
    state.id = part('id').value.trim();
    state.hasOwnId = state.id !== '';
    render();
  });
  part('copy').addEventListener('click', copyText);
  part('download').addEventListener('click', () => download(whole(), `${state.id || 'charter'}.md`));
  part('open')?.addEventListener('click', () => {
    // The page that opens takes the focus and with it the clipboard, so this does not wait.
    if (part('open').textContent !== words.open || words.showsText === undefined) copyText();
  });
  part('clear').addEventListener('click', () => {
    if (part('clear').textContent !== words.clearSure) {
      part('clear').textContent = words.clearSure;
      return;
    }
    Object.assign(state, { text: state.base, id: addressed ?? '', hasOwnId: Boolean(addressed) });
    part('clear').textContent = words.clear;
    said('');
    render(true);
    focusIn(part('fields'));
  });
  part('clear').addEventListener('blur', () => { part('clear').textContent = words.clear; });
}

const load = async (address) => {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

async function loadCharter() {
  const text = await (await load(words.charterFile.replace('{id}', addressed))).text();
  const lines = text.replaceAll('\r\n', '\n');
  state.lineEnd = lines === text ? '\n' : '\r\n';
  // Line ends of both kinds could not be put back as they were.
  if (lines.replaceAll('\n', state.lineEnd) !== text) throw new Error('line ends');
  return lines;
}

function restore() {
  const kept = draft.load();
  if (!kept || kept.text === state.base) return false;
  Object.assign(state, { text: kept.text, id: addressed ?? kept.id ?? '', hasOwnId: Boolean(addressed) || kept.hasOwnId === true, hasDraft: true });
  said(kept.base === state.base ? words.draftRestored : words.draftOutdated);
  return true;
}

async function start() {
  data = await (await load(words.schema)).json();
  if (addressed && !new RegExp(data.id.pattern).test(addressed)) return said(words.notOpened);
  try {
    state.base = addressed ? await loadCharter() : data.begins;
  } catch {
    return said(words.notOpened);
  }
  state.text = state.base;
  const isRestored = restore();
  form = bind(part('fields'), data.charter, change, () => { const read = parsed(); if (read) showProblems(read.root); });
  listen();
  part('id').value = state.id;
  if (addressed) {
    const subject = find(read(state.base).root, data.charter, ['subject'])?.text ?? addressed;
    const title = say(words.changeTo, { subject });
    document.querySelector('h1').textContent = title;
    document.title = document.title.replace(words.title, title);
    part('id').readOnly = true;
    if (!isRestored) said(say(words.opens, { subject }));
  }
  for (const shown of page.querySelectorAll('.start-form[hidden]')) shown.hidden = false;
  page.classList.add('has-form');
  render(true);
  load(words.known).then((answer) => answer.json()).then(({ communities }) => {
    known = communities;
    render();
  }, () => { /* Without the list nobody can tell here what is taken; the check does. */ });
}

start().catch((problem) => {
  said(words.failed);
  throw problem;
});
