// Holds what a charter says to the schema's data: what each field takes, and what its status needs. All that is said comes
// from there. A problem is { path, says, hint, isAdvice, at }: `at` is an offset of the text, and null for what is missing.
import { count, fieldOf, find } from './charter-text.js';

const longest = 60;

// A value as messages show it: cut where it is long, without what cannot be seen.
const shown = (text) => {
  const visible = text.replace(/\p{Cc}/gu, '\ufffd');
  return visible.length <= longest ? visible : visible.slice(0, longest).replace(/[\ud800-\udbff]$/, '') + '…';
};

const filled = (message, gaps) => message.map((text) => text.replace(/\{(seen|length|number|code)\}/g, (gap, name) => gaps[name] ?? gap));

const isDay = (text) => !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const hasUnknown = (node, group) => node?.kind === 'map' && node.entries.some((entry) => !fieldOf(group, entry.key));

export function check(root, data) {
  const problems = [];
  const placeholder = new RegExp(data.placeholder, 'i');
  const control = new RegExp(data.control.pattern);
  const placeholderWord = new RegExp(data.placeholderWord);
  const status = find(root, data.charter, ['status'])?.text;
  const saidOf = (path, [says, hint], node, more = {}) => problems.push({ path, says, hint, isAdvice: false, at: node?.start ?? null, ...more });

  function judge(node, field, shape, path) {
    if (node.isNothing) return saidOf(path, field.nothing, node);
    // In a text a placeholder is the whole of it, or a word; in what has a form a part is enough to spoil it.
    const left = node.kind === 'scalar' && (placeholder.test(node.text) ? node.text.trim() : placeholderWord.exec(node.text)?.[0]);
    if (left) return saidOf(path, filled(field.placeholder, { seen: left }), node, { isAdvice: status === 'proposed' });
    if (shape.takes === 'group') return judgeGroup(node, field, shape, path);
    if (shape.takes === 'list') return judgeList(node, field, shape, path);
    return node.kind === 'scalar' ? judgeValue(node, shape, path) : saidOf(path, filled(shape.notOfItsForm, {}), node);
  }

  function judgeValue(node, shape, path) {
    const text = node.text.trim();
    const seen = { seen: shown(node.text) };
    if (shape.takes === 'word') {
      if (!shape.words.includes(node.text)) saidOf(path, filled(shape.wrong, seen), node);
    } else if (shape.takes === 'value') {
      if (!new RegExp(shape.pattern, 'u').test(node.text) || shape.isDay && !isDay(node.text)) saidOf(path, filled(shape.wrong, seen), node);
      else if (shape.negative && text.startsWith('-')) saidOf(path, filled(shape.negative, seen), node);
    } else if (!/[^\s\p{Cf}]/u.test(text)) saidOf(path, shape.blank, node);
    else if (text.length > shape.most) saidOf(path, filled(shape.long, { length: text.length }), node);
    else if (control.test(text) && node.hasEscapes) {
      // One that stands in the file as it is has a rule of its own, which looks at the whole of the file.
      const code = control.exec(text)[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      saidOf(path, filled(data.control.says, { code }), node);
    }
  }

  function judgeList(node, field, shape, path) {
    if (node.kind !== 'list' && !field.oneOrMany) return saidOf(path, filled(shape.notOfItsForm, { seen: shown(node.text ?? '') }), node);
    const items = node.kind === 'list' ? node.items.map((item) => item.value) : [node];
    items.forEach((item, i) => {
      if (item.isNothing || item.kind === 'map' && !item.entries.length) saidOf([...path, i], field.emptyItem, item);
      else judge(item, field, shape.item, [...path, i]);
    });
  }

  function judgeGroup(node, field, shape, path) {
    if (node.kind === 'list') return saidOf(path, filled(shape.notOfItsForm, { seen: '' }), node);
    if (node.kind === 'scalar') {
      const short = shape.group.shorthand && fieldOf(shape.group, shape.group.shorthand);
      return short ? judge(node, short, short, [...path, short.name]) : saidOf(path, filled(shape.notOfItsForm, { seen: shown(node.text) }), node);
    }
    for (const entry of node.entries) {
      const inner = fieldOf(shape.group, entry.key);
      if (inner) judge(entry.value, inner, inner, [...path, inner.name]);
      else saidOf(path, filled(shape.group.unknown, { seen: entry.key }), { start: entry.keyStart });
    }
  }

  // What is missing, in the order of the schema. A group that is absent lacks only what a rule of its own asks for.
  function lacks(group, path, isAlone) {
    // A name that is not known was meant for one that is.
    if (hasUnknown(find(root, data.charter, path), group)) return;
    for (const field of group.fields) {
      const inner = [...path, field.name];
      const needs = (field.needed ?? []).filter((need) => !isAlone || need.evenAlone || need.withAny || need.where);
      const isTold = needs.filter((need) => judgeNeed(need, inner)).length > 0;
      const node = find(root, data.charter, inner);
      if (field.takes === 'group') {
        // Where the whole is missing, and told, its parts are not told as well; nor where it is no group.
        const isGroup = !node || node.isNothing || node.kind === 'map' || node.kind === 'scalar' && field.group.shorthand && !placeholder.test(node.text);
        if (!isTold && isGroup) lacks(field.group, inner, !node || node.isNothing);
      } else if (field.item?.takes === 'group') {
        for (let i = 0; i < count(root, data.charter, inner); i++) {
          const item = find(root, data.charter, [...inner, i]);
          if (item.kind === 'map' && item.entries.length) lacks(field.item.group, [...inner, i], false);
        }
      }
    }
  }

  const saysNothing = (node) => node.kind === 'list' ? !node.items.length : node.kind === 'map' && node.entries.every((entry) => saysNothing(entry.value));

  const says = (path) => {
    const node = find(root, data.charter, path);
    return node && !node.isNothing && !saysNothing(node) ? node : null;
  };

  // Whether something is said, and where a word is named, whether it is that.
  const isSaid = (path, word) => {
    const node = says(path);
    return node !== null && (!word || node.text === word);
  };

  function judgeNeed(need, path) {
    const sibling = (name) => says([...path.slice(0, -1), name]);
    if (!need.always && !need.at.includes(status)) return false;
    const node = find(root, data.charter, path);
    if (need.withAny && !need.withAny.some((name) => says([name]))) return false;
    if (need.where && (says(need.where[0].split('.'))?.text !== need.where[1] || !sibling('name'))) return false;
    if (need.beside && !sibling(need.beside)) return false;
    // A rule of its own asks whether the field is there; the one for all fields, whether it says something.
    const isThere = need.empty ? says(path) : node && !(node.kind === 'list' && !node.items.length);
    const isAnswered = need.answeredBy
      ? hasUnknown(node, fieldOf(data.charter, path[0]).group) || need.answeredBy.some(([name, word]) => isSaid(name.split('.'), word))
      : isThere;
    // What is written and says nothing is told where it stands.
    if (isAnswered || node?.isNothing) return false;
    const number = path.findLast((step) => typeof step === 'number');
    const gaps = { number: need.beside ? sibling(need.beside).text : number === undefined ? '' : number + 1 };
    saidOf(path, filled(node && need.empty ? need.empty : need.absent, gaps), null, { isAdvice: need.isAdvice === true, isMissing: true });
    return true;
  }

  const version = says(['schema']);
  if (version && /^\d+$/.test(version.text) && version.text !== String(data.version.understood)) {
    saidOf(['schema'], filled(data.version.other, { number: version.text }), version);
  }

  judgeGroup(root, null, { takes: 'group', group: data.charter }, []);
  lacks(data.charter, [], false);
  return problems;
}

export function checkId(id, data) {
  if (!new RegExp(data.id.pattern).test(id) || id.length > data.id.most) return filled(data.id.wrong, { seen: shown(id) });
  return data.id.reserved.includes(id) ? filled(data.id.isReserved, { seen: id }) : null;
}

// What can be said of a text that could not be read; null where the form has its own words for it.
export function unreadable(problem, text, data) {
  if (problem.what === 'noFrontMatter' || problem.what === 'notClosed') return data[problem.what];
  if (problem.what === 'twice') return filled(data.twice, { seen: problem.key, number: text.slice(0, problem.first).split('\n').length });
  return null;
}
