// Reads the front matter of a charter into nodes with their places in the text. It knows the YAML that charters are written
// in, and refuses all else: what it refuses is changed in the text alone.
//   { kind: 'map', isFlow, start, end, column, entries: [{ key, keyStart, colon, value }] }
//   { kind: 'list', isFlow, start, end, column, items: [{ dash, value }] }
//   { kind: 'scalar', start, end, text, isQuoted, isNothing }

// Where a text stands that this cannot read, or that is no front matter.
export class Unreadable extends Error {
  constructor(at, what = 'form') {
    super(what);
    this.at = at;
    this.what = what;
  }
}

const escapes = {
  0: '\0', a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b',
  ' ': ' ', '"': '"', '/': '/', '\\': '\\', N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029',
};
const codes = { x: 2, u: 4, U: 8 };

// In a text of several lines a line end is a space, and an empty line is a line end.
const folded = (text) => text.replace(/[ \t]*\n([ \t]*\n)*[ \t]*/g, (breaks) => '\n'.repeat(breaks.split('\n').length - 2) || ' ');

export function read(text) {
  const fence = /^---[ \t]*(?:\n|$)/.exec(text);
  if (!fence) throw new Unreadable(0, 'noFrontMatter');
  const closing = /^---[ \t]*(?:\n|$)/gm;
  closing.lastIndex = fence[0].length;
  const close = closing.exec(text);
  if (!close) throw new Unreadable(0, 'notClosed');
  const reader = new Reader(text, fence[0].length, close.index);
  return { root: reader.document(), yamlEnd: close.index, bodyStart: close.index + close[0].length };
}

class Reader {
  constructor(text, start, end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  document() {
    const start = this.at;
    if (!this.next()) return { kind: 'map', isFlow: false, start, end: start, column: 0, entries: [] };
    if (this.column() !== 0) throw new Unreadable(this.at);
    const root = this.block(0);
    if (root.kind !== 'map' || this.next()) throw new Unreadable(this.at);
    return root;
  }

  column(at = this.at) {
    return at - (this.text.lastIndexOf('\n', at - 1) + 1);
  }

  is(pattern) {
    pattern.lastIndex = this.at;
    return pattern.test(this.text) && pattern.lastIndex <= this.end;
  }

  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  // To the next thing that is said, past comments; false at the end. A tab before it is refused by the check too.
  next() {
    this.take(/(?:[ \t]*(?:#[^\n]*)?\n)*/y);
    this.take(/ */y);
    if (this.at < this.end && this.text[this.at] === '\t') throw new Unreadable(this.at);
    if (this.text[this.at] === '#') this.take(/[^\n]*/y);
    return this.at < this.end;
  }

  // What may follow a value on its line: nothing, or a comment with a space before it.
  lineEnd() {
    this.take(/[ \t]*/y);
    if (this.at >= this.end || this.text[this.at] === '\n') return;
    if (this.text[this.at] !== '#' || !/[ \t]/.test(this.text[this.at - 1])) throw new Unreadable(this.at);
    this.take(/[^\n]*/y);
  }

  block(column) {
    return this.is(/-(?=[ \n])/y) ? this.list(column) : this.isKey() ? this.map(column) : this.single(column - 1);
  }

  isKey() {
    return this.is(/(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s"'#&*!|>%@`{}[\],?-][^\n#]*?|-[^\s#][^\n#]*?)[ \t]*:(?=[ \n])/y) && !this.is(/[^\n:]* #/y);
  }

  map(column) {
    const map = { kind: 'map', isFlow: false, start: this.at, end: this.at, column, entries: [] };
    do {
      if (!this.isKey()) throw new Unreadable(this.at);
      const keyStart = this.at;
      const key = this.key(/[^\n:]*(?::(?![ \n])[^\n:]*)*/y);
      const colon = this.at++;
      const value = this.afterColon(column);
      const first = map.entries.find((entry) => entry.key === key);
      if (first) throw Object.assign(new Unreadable(keyStart, 'twice'), { key, first: first.keyStart });
      map.entries.push({ key, keyStart, colon, value });
      map.end = value.end;
    } while (this.next() && this.column() === column);
    if (this.at < this.end && this.column() > column) throw new Unreadable(this.at);
    return map;
  }

  key(plain) {
    if (!this.is(/["']/y)) return this.take(plain).trimEnd();
    const key = this.quoted().text;
    this.take(/[ \t]*/y);
    return key;
  }

  afterColon(column) {
    this.take(/[ \t]*/y);
    const isLast = this.at >= this.end || this.text[this.at] === '\n' || this.text[this.at] === '#';
    if (!isLast) return this.single(column);
    const after = this.colonEnd();
    const isBelow = this.next() && (this.column() > column || this.column() === column && this.is(/-(?=[ \n])/y));
    return isBelow ? this.block(this.column()) : { kind: 'scalar', start: after, end: after, text: '', isQuoted: false, isNothing: true };
  }

  // Behind the colon or dash, before the space of a comment.
  colonEnd() {
    let at = this.at;
    while (/[ \t]/.test(this.text[at - 1])) at--;
    return at;
  }

  list(column) {
    const list = { kind: 'list', isFlow: false, start: this.at, end: this.at, column, items: [] };
    do {
      if (!this.is(/-(?=[ \n])/y)) break;
      const dash = this.at++;
      this.take(/ */y);
      const isOnLine = this.at < this.end && this.text[this.at] !== '\n' && this.text[this.at] !== '#';
      if (isOnLine && this.is(/-(?=[ \n])/y)) throw new Unreadable(this.at);
      const value = !isOnLine ? this.afterColon(column) : this.isKey() ? this.map(this.column()) : this.single(column);
      list.items.push({ dash, value });
      list.end = value.end;
    } while (this.next() && this.column() === column);
    if (this.at < this.end && this.column() > column) throw new Unreadable(this.at);
    return list;
  }

  // A value that begins on this line; what is indented further than the column belongs to it.
  single(column) {
    const first = this.text[this.at];
    if (first === '{' || first === '[') {
      const value = this.flow();
      this.lineEnd();
      return value;
    }
    if (first === '"' || first === "'") {
      const value = this.quoted();
      this.lineEnd();
      return value;
    }
    if (first === '|' || first === '>') return this.lines(column);
    if (/[&*!%@`,\]}]/.test(first) || /[?:-]/.test(first) && /[ \n]/.test(this.text[this.at + 1] ?? '\n')) throw new Unreadable(this.at);
    return this.plain(column);
  }

  plain(column) {
    const start = this.at;
    let end = start;
    for (;;) {
      const lineStart = this.at;
      const line = this.take(/[^\n]*/y);
      const comment = /(?:^|[ \t])#/.exec(line);
      const said = (comment ? line.slice(0, comment.index) : line).trimEnd();
      if (/:(?:[ \t]|$)/.test(said)) throw new Unreadable(lineStart);
      end = lineStart + said.length;
      const further = /\n(?:[ \t]*\n)*( *)(?=[^\s#])/y;
      further.lastIndex = this.at;
      const found = !comment && further.exec(this.text);
      if (!found || further.lastIndex >= this.end || found[1].length <= column) break;
      this.at = further.lastIndex;
    }
    const text = folded(this.text.slice(start, end));
    return { kind: 'scalar', start, end, text, isQuoted: false, isNothing: /^(?:~|null)?$/.test(text) };
  }

  quoted() {
    const start = this.at;
    const raw = this.take(this.text[start] === '"' ? /"(?:[^"\\]|\\[^])*"/y : /'(?:[^']|'')*'/y);
    if (!raw || this.at > this.end) throw new Unreadable(start);
    const inner = raw.slice(1, -1);
    const text = raw[0] === "'" ? folded(inner).replaceAll("''", "'") : this.unescaped(inner, start);
    return { kind: 'scalar', start, end: this.at, text, isQuoted: true, isNothing: false, hasEscapes: raw.includes('\\') };
  }

  unescaped(inner, at) {
    // Escapes are no line ends, so they are put in behind the folding.
    const joined = folded(inner.replace(/\\(\n[ \t]*|[^])/g, (pair, next) => (next[0] === '\n' ? '\\&' : pair)));
    return joined.replace(/\\(?:([xuU])([0-9A-Fa-f]*)|&|(.))/g, (whole, kind, digits, letter) => {
      if (whole === '\\&') return '';
      if (!kind) {
        if (!(letter in escapes)) throw new Unreadable(at);
        return escapes[letter];
      }
      const length = codes[kind];
      const code = parseInt(digits.slice(0, length), 16);
      if (digits.length < length || code > 0x10ffff) throw new Unreadable(at);
      return String.fromCodePoint(code) + digits.slice(length);
    });
  }

  // Lines behind | or >, with their indentation taken off.
  lines(column) {
    const start = this.at;
    const head = this.take(/[|>][+-]?/y);
    this.lineEnd();
    const taken = [];
    while (this.at < this.end && this.text[this.at] === '\n') {
      const line = /\n([^\n]*)/y;
      line.lastIndex = this.at;
      const said = line.exec(this.text)[1];
      if (line.lastIndex > this.end || said.trim() && said.length - said.trimStart().length <= column) break;
      taken.push(said);
      this.at = line.lastIndex;
    }
    const depth = Math.min(...taken.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length));
    if (depth === Infinity) throw new Unreadable(start);
    const said = taken.map((line) => line.slice(depth)).join('\n').trimEnd();
    // What is indented further keeps its line ends, which is not told here.
    if (head[0] === '>' && /(?:^|\n)[ \t]/.test(said)) throw new Unreadable(start);
    this.at = start + this.text.slice(start, this.at).trimEnd().length;
    return { kind: 'scalar', start, end: this.at, text: head[0] === '>' ? folded(said) : said, isQuoted: true, isNothing: false };
  }

  flowSpace() {
    this.take(/(?:\s|(?<=\s)#[^\n]*)*/y);
    if (this.at >= this.end) throw new Unreadable(this.at);
  }

  flow() {
    const start = this.at;
    const isMap = this.text[this.at++] === '{';
    const close = isMap ? '}' : ']';
    const node = isMap ? { kind: 'map', isFlow: true, start, entries: [] } : { kind: 'list', isFlow: true, start, items: [] };
    for (this.flowSpace(); this.text[this.at] !== close; this.flowSpace()) {
      if (isMap) node.entries.push(this.flowEntry());
      else node.items.push({ dash: this.at, value: this.flowValue() });
      this.flowSpace();
      if (this.text[this.at] === ',') this.at++;
      else if (this.text[this.at] !== close) throw new Unreadable(this.at);
    }
    node.end = ++this.at;
    return node;
  }

  flowEntry() {
    const keyStart = this.at;
    const key = this.key(/[^\n:,{}[\]#"'&*!|>%@`]+/y);
    const colon = this.at;
    if (!key || this.text[this.at++] !== ':' || !/[\s"'[{,}]/.test(this.text[this.at])) throw new Unreadable(keyStart);
    this.flowSpace();
    const isNothing = /[,}]/.test(this.text[this.at]);
    const value = isNothing ? { kind: 'scalar', start: colon + 1, end: colon + 1, text: '', isQuoted: false, isNothing } : this.flowValue();
    return { key, keyStart, colon, value };
  }

  flowValue() {
    const start = this.at;
    const first = this.text[start];
    if (first === '{' || first === '[') return this.flow();
    if (first === '"' || first === "'") return this.quoted();
    const text = this.take(/(?:[^\n,[\]{}#:]|:(?![\s,[\]{}])|(?<! )#)+/y).trimEnd();
    if (!text || /^[&*!|>%@`?-](?:\s|$)|^[&*!|>%@`]/.test(text)) throw new Unreadable(start);
    this.at = start + text.length;
    return { kind: 'scalar', start, end: this.at, text, isQuoted: false, isNothing: /^(?:~|null)$/.test(text) };
  }
}
