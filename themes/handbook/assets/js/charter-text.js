// Changes single values of a charter's text and leaves all else as it is: comments, order, and how the others are written.
import { read } from './charter-yaml.js';

// A text that no reader of YAML could take for something else; the same as what `cophandbook new` leaves bare.
const bare = /^\p{L}(?:[\p{L}\p{Mn}\p{Nd} .;()'’“”/&+!?%=–-]|:(?=\S))*(?<![\s:])$/u;
const word = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
// What shows nothing is written so that it shows.
const hidden = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}\p{Cs}]$/u;

function quoted(text) {
  const inner = [...text].map((letter) => {
    if (letter === '"' || letter === '\\') return '\\' + letter;
    if (letter === '\n') return '\\n';
    return hidden.test(letter) ? '\\U' + letter.codePointAt(0).toString(16).toUpperCase().padStart(8, '0') : letter;
  });
  return `"${inner.join('')}"`;
}

// A value as it is written in a file: what has a form of its own needs no quotation marks, but for times of day, which other
// programs take for numbers.
export function scalar(text, field) {
  const hasForm = field.takes === 'word' || field.takes === 'value' && new RegExp(field.pattern).test(text);
  if (hasForm && /^[A-Za-z0-9][A-Za-z0-9 ._-]*$/.test(text)) return text;
  return bare.test(text) && !word.test(text) ? text : quoted(text);
}

export const fieldOf = (group, name) => group.fields.find((field) => field.name === name);

// The node at a path of names and indexes, and those above it; a bare value counts as what it stands for. Null where there is none.
export function find(root, schema, path) {
  let node = root;
  let shape = { takes: 'group', group: schema };
  for (const step of path) {
    if (typeof step === 'number') {
      const isOne = shape.oneOrMany && node.kind !== 'list' && !node.isNothing && step === 0;
      if (!isOne) node = node.kind === 'list' ? node.items[step]?.value : undefined;
      shape = shape.item;
    } else {
      const isShort = node.kind === 'scalar' && !node.isNothing && shape.group?.shorthand === step;
      if (!isShort) node = node.kind === 'map' ? node.entries.find((entry) => entry.key === step)?.value : undefined;
      shape = fieldOf(shape.group, step);
    }
    if (!node) return null;
  }
  return node;
}

export function count(root, schema, path) {
  const list = find(root, schema, path);
  if (!list || list.isNothing) return 0;
  return list.kind === 'list' ? list.items.length : 1;
}

const lineEnd = (text, at) => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

const splice = (text, start, end, put) => text.slice(0, start) + put + text.slice(end);

const isEmpty = (node) => node.isNothing || node.kind === 'map' && !node.entries.length || node.kind === 'list' && !node.items.length;

// A value yet to be written: a text as it stands in the file, a list of such, or a group as [name, value] pairs.
const inFlow = (value) => {
  if (typeof value === 'string') return value;
  if (value.items) return `[${value.items.map(inFlow).join(', ')}]`;
  return value.entries.length ? `{ ${value.entries.map(([name, inner]) => `${name}: ${inFlow(inner)}`).join(', ')} }` : '{}';
};

// Behind a name and its colon, or behind a dash.
function inBlock(value, column) {
  if (typeof value === 'string') return ' ' + value;
  const pad = '\n' + ' '.repeat(column);
  if (value.items) {
    if (value.items.every((item) => typeof item === 'string')) return ' ' + inFlow(value);
    return value.items.map((item) => `${pad}-${behindDash(item, column + 2)}`).join('');
  }
  return value.entries.map(([name, inner]) => `${pad}${name}:${inBlock(inner, column + 2)}`).join('');
}

function behindDash(value, column) {
  if (typeof value === 'string' || value.items || !value.entries.length) return ' ' + inFlow(value);
  const pad = '\n' + ' '.repeat(column);
  return ' ' + value.entries.map(([name, inner]) => `${name}:${inBlock(inner, column + 2)}`).join(pad);
}

function nested(path, shape, written) {
  if (!path.length) return written;
  const [step, ...rest] = path;
  if (typeof step === 'number') return { items: [nested(rest, shape.item, written)] };
  if (shape.group.shorthand === step && !rest.length && shape.isItem) return written;
  const field = fieldOf(shape.group, step);
  return { entries: [[step, nested(rest, withItem(field), written)]] };
}

const withItem = (field) => (field.item ? { ...field, item: { ...field.item, isItem: true } } : field);

class Edit {
  constructor(text, schema) {
    this.text = text;
    this.schema = schema;
    this.root = read(text).root;
  }

  // Puts what is written at a path into a node, which is `shape`; `around` says how the node may be replaced.
  put(node, shape, path, written, around) {
    const [step, ...rest] = path;
    if (!path.length) return this.replace(node, written, around);
    if (isEmpty(node)) return this.replace(node, nested(path, shape, written), around);
    if (typeof step === 'number') return this.putItem(node, shape, step, rest, written, around);
    if (node.kind === 'scalar') return this.putBeside(node, shape, path, written, around);
    const field = withItem(fieldOf(shape.group, step));
    const entry = node.entries.find((one) => one.key === step);
    if (!entry) return this.insert(node, shape.group, step, nested(rest, field, written));
    return this.put(entry.value, field, rest, written, { isFlow: node.isFlow, from: entry.colon + 1, column: node.column + 2, isItem: false });
  }

  putItem(node, shape, index, rest, written, around) {
    if (node.kind !== 'list') {
      // One that stands for a list of one.
      if (index === 0) return this.put(node, shape.item, rest, written, around);
      return this.replace(node, { items: [this.text.slice(node.start, node.end), nested(rest, shape.item, written)] }, around);
    }
    const item = node.items[index];
    if (!item) return this.append(node, nested(rest, shape.item, written));
    const column = node.column + 2;
    return this.put(item.value, shape.item, rest, written, { isFlow: node.isFlow, from: node.isFlow ? item.dash : item.dash + 1, column, isItem: true });
  }

  // A bare value stands for one field, and another comes to it.
  putBeside(node, shape, path, written, around) {
    const short = shape.group?.shorthand;
    if (path.length === 1 && path[0] === short) return this.replace(node, written, around);
    const added = nested(path, shape, written).entries;
    return this.replace(node, { entries: short ? [[short, scalar(node.text, fieldOf(shape.group, short))], ...added] : added }, { ...around, isFlow: true });
  }

  replace(node, value, around) {
    // What was written inside braces stays so; a bare value keeps its place on the line.
    if (typeof value === 'string' && !isEmpty(node)) return splice(this.text, node.start, node.end, value);
    if (around.isFlow) return splice(this.text, node.isNothing ? around.from : node.start, node.end, (node.isNothing ? ' ' : '') + inFlow(value));
    const from = isEmpty(node) ? around.from : node.start - 1;
    return splice(this.text, from, node.end, around.isItem ? behindDash(value, around.column) : inBlock(value, around.column));
  }

  insert(map, group, name, value) {
    const order = group.fields.map((field) => field.name);
    const before = map.entries.filter((entry) => order.indexOf(entry.key) < order.indexOf(name)).at(-1);
    if (map.isFlow) {
      if (before) return splice(this.text, before.value.end, before.value.end, `, ${name}: ${inFlow(value)}`);
      return splice(this.text, map.entries[0].keyStart, map.entries[0].keyStart, `${name}: ${inFlow(value)}, `);
    }
    const said = `${name}:${inBlock(value, map.column + 2)}`;
    const pad = ' '.repeat(map.column);
    if (!before) return splice(this.text, map.entries[0].keyStart, map.entries[0].keyStart, `${said}\n${pad}`);
    const end = lineEnd(this.text, before.value.end);
    return splice(this.text, end, end, `\n${pad}${said}`);
  }

  append(list, value, index = list.items.length) {
    const before = list.items[index - 1];
    if (list.isFlow) {
      if (before) return splice(this.text, before.value.end, before.value.end, `, ${inFlow(value)}`);
      const first = list.items[0];
      return first ? splice(this.text, first.dash, first.dash, `${inFlow(value)}, `) : splice(this.text, list.start + 1, list.start + 1, inFlow(value));
    }
    const said = `-${behindDash(value, list.column + 2)}`;
    const pad = ' '.repeat(list.column);
    if (!before) return splice(this.text, list.items[0].dash, list.items[0].dash, `${said}\n${pad}`);
    const end = lineEnd(this.text, before.value.end);
    return splice(this.text, end, end, `\n${pad}${said}`);
  }

  // An entry or item goes with its lines; in braces with its comma.
  cut(container, index) {
    const parts = container.entries ?? container.items;
    const startOf = (part) => part.keyStart ?? part.dash;
    const part = parts[index];
    if (container.isFlow) {
      if (parts[index + 1]) return splice(this.text, startOf(part), startOf(parts[index + 1]), '');
      return splice(this.text, parts[index - 1].value.end, part.value.end, '');
    }
    const start = startOf(part);
    const lineStart = this.text.lastIndexOf('\n', start - 1) + 1;
    // The first of a group that is an item stands behind the dash, and the next takes its place.
    if (this.text.slice(lineStart, start).trim()) return splice(this.text, start, startOf(parts[index + 1]), '');
    return splice(this.text, lineStart, Math.min(lineEnd(this.text, part.value.end) + 1, this.text.length), '');
  }
}

const asGroup = (schema) => ({ takes: 'group', group: schema });

export function set(text, schema, path, written) {
  const edit = new Edit(text, schema);
  if (!edit.root.entries.length) {
    const fence = text.indexOf('\n') + 1;
    return splice(text, fence, fence, inBlock(nested(path, asGroup(schema), written), 0).slice(1) + '\n');
  }
  return edit.put(edit.root, asGroup(schema), path, written, {});
}

// Adds an item with nothing in it yet to a list.
export function addItem(text, schema, path) {
  const edit = new Edit(text, schema);
  const list = find(edit.root, schema, path);
  if (list?.kind === 'list' && list.items.length) return edit.append(list, { entries: [] });
  if (list && !isEmpty(list)) return set(text, schema, [...path, 1], { entries: [] });
  return set(text, schema, [...path, 0], { entries: [] });
}

// Takes a value away, and what is then empty around it. An item of several stays, with nothing in it.
export function remove(text, schema, path) {
  const edit = new Edit(text, schema);
  const node = find(edit.root, schema, path);
  if (!node) return text;
  const above = path.slice(0, -1);
  const step = path.at(-1);
  const parent = find(edit.root, schema, above);
  const isBare = parent === node;
  const parts = isBare ? [] : parent.entries ?? parent.items;
  if (parts.length > 1) return edit.cut(parent, typeof step === 'number' ? step : parts.findIndex((entry) => entry.key === step));
  if (!above.length) return edit.cut(parent, 0);
  const isOneOfSeveral = typeof above.at(-1) === 'number' && count(edit.root, schema, above.slice(0, -1)) > 1;
  if (!isOneOfSeveral) return remove(text, schema, above);
  return splice(text, parent.start, parent.end, '{}');
}

export function removeItem(text, schema, path) {
  const edit = new Edit(text, schema);
  const list = find(edit.root, schema, path.slice(0, -1));
  return list?.kind === 'list' && list.items.length > 1 ? edit.cut(list, path.at(-1)) : remove(text, schema, path.slice(0, -1));
}

// Makes a list of single values be these: those that stay are not touched.
export function setList(text, schema, path, values) {
  const list = find(read(text).root, schema, path);
  if (!values.length) return list ? remove(text, schema, path) : text;
  if (list?.kind !== 'list' || !list.items.length) return set(text, schema, path, `[${values.join(', ')}]`);
  const said = list.items.map((item) => item.value.text);
  const wanted = values.map((value) => read(`---\na: ${value}\n---\n`).root.entries[0].value.text);
  let same = 0;
  while (same < said.length && same < wanted.length && said[same] === wanted[same]) same++;
  let last = 0;
  while (last < said.length - same && last < wanted.length - same && said.at(-1 - last) === wanted.at(-1 - last)) last++;
  let changed = text;
  for (let i = same; i < wanted.length - last; i++) {
    changed = i < said.length - last ? set(changed, schema, [...path, i], values[i]) : insertItem(changed, schema, path, i, values[i]);
  }
  for (let i = said.length - last - 1; i >= Math.max(same, wanted.length - last); i--) changed = removeItem(changed, schema, [...path, i]);
  return changed;
}

function insertItem(text, schema, path, index, written) {
  const edit = new Edit(text, schema);
  return edit.append(find(edit.root, schema, path), written, index);
}

// What a text says, without how it is written; for telling whether a change has touched anything else.
export function meaning(node) {
  if (node.kind === 'map') return { entries: node.entries.map((entry) => [entry.key, meaning(entry.value)]) };
  if (node.kind === 'list') return { items: node.items.map((item) => meaning(item.value)) };
  return node.isNothing ? null : node.text;
}
