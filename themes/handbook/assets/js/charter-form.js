// The fields of the form and the charter's text: what is typed goes into the text, and what the text says is shown in the fields.
import { addItem, count, fieldOf, find, remove, removeItem, scalar, set, setList } from './charter-text.js';

const pause = 700;

export const steps = (path) => path.split(/[.[\]]+/).filter(Boolean).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

export const pathOf = (path) => path.map((step, i) => (typeof step === 'number' ? `[${step}]` : (i ? '.' : '') + step)).join('');

// What the schema says of the field at a path.
export function shapeAt(schema, path) {
  let shape = { group: schema };
  for (const step of path) shape = typeof step === 'number' ? shape.item : fieldOf((shape.group ? shape : shape.item).group, step);
  return shape;
}

// `change` is given a function from text to text, and the path that it changes.
export function bind(all, schema, change, onTouch) {
  const touched = new Set();
  let timer;

  const controls = () => all.querySelectorAll('[data-path]:is(input, select, textarea, [data-many])');

  function put(control) {
    const path = steps(control.dataset.path);
    const field = shapeAt(schema, path);
    if (field.takes === 'list') {
      const values = control.dataset.many === undefined
        ? control.value.split('\n').map((line) => line.trim()).filter(Boolean)
        : [...control.querySelectorAll('input:checked')].map((box) => box.value);
      return change((text) => setList(text, schema, path, values.map((value) => scalar(value, field.item))), path);
    }
    const value = control.value.trim().replace(/\r\n?/g, '\n');
    return change((text) => (value ? set(text, schema, path, scalar(value, field)) : remove(text, schema, path)), path);
  }

  function touch(path) {
    clearTimeout(timer);
    touched.add(path);
    onTouch();
  }

  all.addEventListener('input', (event) => {
    const control = event.target.closest('[data-path]');
    if (!control) return;
    put(control);
    clearTimeout(timer);
    timer = setTimeout(() => touch(control.dataset.path), pause);
  });
  all.addEventListener('focusout', (event) => {
    const control = event.target.closest('[data-path]:is(input, select, textarea, [data-many])');
    if (control && !control.contains(event.relatedTarget)) touch(control.dataset.path);
  });
  all.addEventListener('click', (event) => {
    const list = event.target.closest('[data-list]');
    if (!list) return;
    const path = steps(list.dataset.list);
    if (event.target.closest('.form-add')) {
      const isWaiting = cards(list).length > count(...current, path);
      // A card that nothing stands in yet is the new one.
      if (!isWaiting) change((text) => addItem(text, schema, path), path);
      focusIn(cards(list).at(-1));
    }
    const card = event.target.closest('.form-remove') && event.target.closest('.form-item');
    if (card) {
      const index = cards(list).indexOf(card);
      change((text) => removeItem(text, schema, [...path, index]), path);
      const next = cards(list)[Math.min(index, cards(list).length - 1)];
      if (next) focusIn(next);
      else list.querySelector('.form-add').focus();
    }
  });

  const cards = (list) => [...list.querySelector('.form-items').children];
  let current = [{ kind: 'map', entries: [] }, schema];

  function showList(list, root) {
    const items = list.querySelector('.form-items');
    const wanted = Math.max(count(root, schema, steps(list.dataset.list)), list.dataset.first === undefined ? 0 : 1);
    while (items.children.length > wanted) items.lastElementChild.remove();
    for (let n = items.children.length; n < wanted; n++) items.append(card(list.querySelector('template'), n));
  }

  function show(root, isFromText) {
    current = [root, schema];
    all.querySelectorAll('[data-list]').forEach((list) => showList(list, root));
    for (const control of controls()) {
      if (!isFromText && control.contains(document.activeElement)) continue;
      const node = find(root, schema, steps(control.dataset.path));
      if (control.dataset.many !== undefined) {
        const said = (node?.items ?? []).map((item) => item.value.text);
        for (const box of control.querySelectorAll('input')) box.checked = said.includes(box.value);
      } else {
        const said = node?.kind === 'list' ? node.items.map((item) => item.value.text ?? '').join('\n') : node?.isNothing ? '' : node?.text ?? '';
        if (control.value !== said) control.value = said;
      }
    }
  }

  // A problem is told at its field once somebody has been there; what is written and wrong at once.
  function tell(problems, status) {
    for (const slot of all.querySelectorAll('.form-problem')) {
      const owner = slot.closest('[data-field]');
      const path = owner.dataset.field;
      const told = problems.filter((problem) => pathOf(problem.path) === path && (!problem.isMissing || touched.has(path)));
      slot.hidden = !told.length;
      slot.replaceChildren(...told.flatMap((problem) => [line(problem.says), line(problem.hint, 'form-hint')]));
      const control = owner.querySelector('[data-path]');
      if (control?.dataset.path === path && !control.dataset.many) {
        if (told.some((problem) => !problem.isAdvice)) control.setAttribute('aria-invalid', 'true');
        else control.removeAttribute('aria-invalid');
      }
    }
    for (const mark of all.querySelectorAll('.form-needed')) {
      const field = shapeAt(schema, steps(mark.closest('[data-field]').dataset.field));
      mark.hidden = !(field.needed ?? []).some((need) => need.at.includes(status) && !need.isAdvice && !need.where && !need.beside);
    }
  }

  // A step that the status has reached is open, and so is one that something is said in.
  function openSteps(root, status) {
    for (const later of all.querySelectorAll('details.start-later:not([open])')) {
      const fields = [...later.querySelectorAll('[data-field]:not(.form-item *)')];
      later.open = fields.some((field) => {
        const path = steps(field.dataset.field);
        return find(root, schema, path) !== null
          || (shapeAt(schema, path).needed ?? []).some((need) => need.at.includes(status) && !need.withAny && !need.where && !need.beside);
      });
    }
  }

  return { show, tell, openSteps };
}

function line(words, name = '') {
  const made = document.createElement('span');
  made.className = name;
  made.textContent = words;
  return made;
}

// The template of an item has {n} where its number belongs, counted from 0, and {number} where it is told to people.
function card(template, n) {
  const made = template.content.firstElementChild.cloneNode(true);
  for (const element of [made, ...made.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes) {
      if (value.includes('{n')) element.setAttribute(name, value.replaceAll('{n}', n).replaceAll('{number}', n + 1));
    }
  }
  for (const numbered of made.querySelectorAll('[data-numbered]')) numbered.textContent = numbered.textContent.replace('{number}', n + 1);
  return made;
}

export function focusIn(element) {
  for (let around = element.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
  const isControl = element.matches('input, select, textarea, button');
  const control = isControl ? element : element.querySelector('input:not([hidden]), select, textarea, button');
  control?.focus();
  (control ?? element).scrollIntoView({ block: 'nearest' });
}
