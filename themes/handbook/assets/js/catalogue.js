// The filters of the catalogue. The cards are the data; the address is the state, so that it can be shared and gone back to.
const tools = document.getElementById('_filters');
const boxes = [...tools.querySelectorAll('input[type=checkbox]')];
const search = tools.querySelector('input[type=search]');
const result = document.getElementById('_result');
const clear = document.getElementById('_clear');
const nothing = document.getElementById('_nothing');
const groups = [...new Set(boxes.map((box) => box.name))];

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const sections = [...document.querySelectorAll('section[data-status]')].map((element) => ({
  element,
  count: element.querySelector('[data-count]'),
}));
const cards = sections.flatMap((section) => [...section.element.querySelectorAll('.card')].map((element) => ({
  element,
  section,
  name: fold(element.querySelector('h3').textContent),
  terms: groups.map((group) => group === 'status' ? [section.element.dataset.status] : (element.dataset[group] ?? '').split(' ').filter(Boolean)),
})));

function apply() {
  const chosen = groups.map((group) => new Set(boxes.filter((box) => box.name === group && box.checked).map((box) => box.value)));
  const words = fold(search.value).split(/\s+/).filter(Boolean);
  const counts = groups.map(() => new Map());
  const shownIn = new Map(sections.map((section) => [section, 0]));
  let shown = 0;
  for (const card of cards) {
    const isNamed = words.every((word) => card.name.includes(word));
    const failing = chosen.flatMap((values, i) => values.size > 0 && !card.terms[i].some((term) => values.has(term)) ? [i] : []);
    const isShown = isNamed && failing.length === 0;
    if (card.element.hidden === isShown)
      card.element.hidden = !isShown;
    if (isShown) {
      shown++;
      shownIn.set(card.section, shownIn.get(card.section) + 1);
    }
    // A card counts for an option if all other groups let it through: that many would remain with the option.
    if (isNamed && failing.length < 2)
      card.terms.forEach((terms, i) => {
        if (failing.length === 0 || failing[0] === i)
          terms.forEach((term) => counts[i].set(term, (counts[i].get(term) ?? 0) + 1));
      });
  }

  for (const [section, count] of shownIn) {
    section.element.hidden = count === 0;
    section.count.textContent = count;
  }
  for (const box of boxes) {
    const count = counts[groups.indexOf(box.name)].get(box.value) ?? 0;
    const label = box.closest('label');
    label.querySelector('[data-count]').textContent = count;
    label.classList.toggle('leads-nowhere', count === 0 && !box.checked);
  }
  const isFiltered = words.length > 0 || chosen.some((values) => values.size > 0);
  clear.hidden = !isFiltered;
  nothing.hidden = shown > 0;
  result.textContent = isFiltered ? result.dataset.words.replace('{shown}', shown).replace('{all}', cards.length) : '';
}

function read() {
  const address = new URLSearchParams(location.search);
  for (const box of boxes)
    box.checked = address.getAll(box.name).includes(box.value);
  search.value = address.get('name') ?? '';
  apply();
}

function write(how) {
  const address = new URLSearchParams();
  for (const box of boxes.filter((box) => box.checked))
    address.append(box.name, box.value);
  if (search.value.trim())
    address.set('name', search.value.trim());
  const query = address.toString();
  history[how](null, '', query ? `?${query}` : location.pathname);
  apply();
}

function clearAll() {
  boxes.forEach((box) => { box.checked = false; });
  search.value = '';
  write('pushState');
}

tools.addEventListener('change', (event) => {
  if (event.target !== search)
    write('pushState');
});
// Each letter would be a step back, so what is typed takes the place of what was.
search.addEventListener('input', () => write('replaceState'));
clear.addEventListener('click', () => {
  clearAll();
  // The button is gone; the focus goes on from the filters.
  tools.querySelector('summary').focus();
});
addEventListener('popstate', () => {
  // A link to a status whose communities are filtered away shows them again.
  const target = document.getElementById(location.hash.slice(1))?.closest('section');
  if (target?.hidden) {
    clearAll();
    target.scrollIntoView();
  } else
    read();
});

read();
// Where they stand above the cards and not beside them, they would hide them.
tools.open = matchMedia('(min-width: 64rem)').matches;
tools.hidden = false;
