// Search: a dialog on every page and a panel on the page of search, over the index that Pagefind made.
// Nothing of the index is loaded before somebody searches. Texts become text nodes, never HTML.
// The link to the page of search carries the words that are said here, and the address of the index.
const link = document.querySelector(".site-search[data-index]");
const words = link.dataset;
const searchPage = new URL(link.href);
const filterNames = ["kind", "status", "tag"];
const resultsAtOnce = 10;
const headingsOfResult = 4;
const valuesOfFilter = 12;
const pauseInTyping = 150;
const slashKey = "search-slash";

let loading;

function load() {
  loading ??= import(new URL(words.index, document.baseURI).href)
    .then(async (pagefind) => {
      await pagefind.init();
      // A missing index is told by this call, not by the one before.
      return { pagefind, all: await pagefind.filters() };
    })
    .catch((problem) => {
      loading = undefined;
      throw problem;
    });
  return loading;
}

async function reach() {
  const entry = new URL("pagefind-entry.json", new URL(words.index, document.baseURI));
  const answer = await fetch(entry, { cache: "no-store" });
  if (!answer.ok) throw new Error(answer.statusText);
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

const characters = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'" };

const plain = (text) => text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name) => characters[name]);

// Excerpts are texts with <mark> around what was found; they need not repeat the heading that they stand below.
function excerpt(text, heading = "") {
  const parts = (heading && text.startsWith(`${heading}. `) ? text.slice(heading.length + 2) : text).split(/<mark>(.*?)<\/mark>/s);
  return element("p", { dir: "auto" }, ...parts.map((part, i) => (i % 2 ? element("mark", {}, plain(part)) : plain(part))));
}

function resultItem(data) {
  const here = data.url.split("#")[0];
  const facts = [data.meta.kind, data.meta.status].filter(Boolean).join(" · ");
  const headings = data.sub_results.filter((sub) => sub.url !== here).slice(0, headingsOfResult);
  const item = element("li", {}, element("a", { href: data.url, dir: "auto" }, data.meta.title ?? here));
  if (facts) item.append(element("p", { class: "search-result-facts" }, facts));
  // Where the words stand below headings, each heading shows them itself.
  if (!headings.length) item.append(excerpt(data.excerpt));
  else item.append(element("ul", { role: "list" }, ...headings.map((sub) =>
    element("li", {}, element("a", { href: sub.url, dir: "auto" }, sub.title), excerpt(sub.excerpt, sub.title)))));
  return item;
}

const readState = (parameters) => ({
  query: parameters.get("q") ?? "",
  chosen: Object.fromEntries(filterNames.map((name) => [name, new Set(parameters.getAll(name))])),
});

function addressOf({ query, chosen }) {
  const address = new URL(searchPage);
  if (query) address.searchParams.set("q", query);
  for (const name of filterNames) for (const value of chosen[name]) address.searchParams.append(name, value);
  return address.href;
}

// onSearch is called with the state and whether it is final, before each search.
function panel(id, hint, onSearch, onEnter) {
  let state = readState(new URLSearchParams());
  let turn = 0;
  let timer;
  let shown = resultsAtOnce;
  const boxes = new Map();

  const input = element("input", {
    type: "search", id, autocomplete: "off", spellcheck: "false", "aria-describedby": `${id}-hint`,
    oninput: () => {
      clearTimeout(timer);
      timer = setTimeout(() => update(false), pauseInTyping);
    },
    onchange: () => update(true),
  });
  const filters = element("div", { class: "search-filters" });
  const said = element("p", { class: "search-said", role: "status" });
  const results = element("ol", { class: "search-results", role: "list" });
  const more = element("button", { type: "button", hidden: "", onclick: showMore }, words.more);
  const root = element("search", { class: "search-panel", onkeydown: move },
    element("label", { for: id }, words.label), input,
    element("p", { class: "search-hint", id: `${id}-hint` }, hint), filters, said, results, more);

  function update(isFinal, isFiltered = false) {
    clearTimeout(timer);
    const isSame = state.query === input.value.trim() && !isFiltered;
    state.query = input.value.trim();
    onSearch(state, isFinal);
    // Leaving the field must not draw the results anew below the one that is being gone to.
    if (isSame) return;
    shown = resultsAtOnce;
    run();
  }

  async function showMore() {
    const first = shown;
    shown += resultsAtOnce;
    await run();
    results.children[first]?.querySelector("a").focus();
  }

  async function run() {
    const mine = ++turn;
    const isEmpty = !state.query && filterNames.every((name) => !state.chosen[name].size);
    const waiting = setTimeout(() => mine === turn && (said.textContent = words.loading), 300);
    try {
      const { pagefind, all } = await load();
      const wanted = filterNames.filter((name) => state.chosen[name].size).map((name) => [name, { any: [...state.chosen[name]] }]);
      const found = isEmpty ? { results: [], totalFilters: all }
        : await pagefind.search(state.query || null, { filters: Object.fromEntries(wanted) });
      const pages = await Promise.all(found.results.slice(0, shown).map((result) => result.data()));
      // Pagefind takes a part of the index that it cannot reach for one without results.
      if (!isEmpty && !pages.length) await reach();
      if (mine !== turn) return;
      results.replaceChildren(...pages.map(resultItem));
      more.hidden = found.results.length <= shown;
      showFilters(found.totalFilters);
      said.textContent = isEmpty ? "" : found.results.length ? words.found.replace("{count}", found.results.length) : words.nothing;
    } catch {
      if (mine !== turn) return;
      results.replaceChildren();
      more.hidden = true;
      said.replaceChildren(`${words.failed} `, element("a", { href: searchPage.href }, words.list));
    } finally {
      clearTimeout(waiting);
    }
  }

  function showFilters(counts) {
    const focused = document.activeElement;
    filters.replaceChildren(...filterNames.map((name) => {
      const chosen = state.chosen[name];
      const values = Object.entries(counts[name] ?? {}).filter(([value, count]) => count || chosen.has(value))
        .sort(([a, x], [b, y]) => chosen.has(b) - chosen.has(a) || y - x || (a < b ? -1 : 1)).slice(0, valuesOfFilter);
      for (const value of chosen) if (!values.some(([known]) => known === value)) values.push([value, 0]);
      return element("fieldset", values.length ? {} : { hidden: "" },
        element("legend", {}, words[name]), ...values.map(([value, count]) => choice(name, value, count)));
    }));
    // Moving an element takes the focus from it.
    if (filters.contains(focused)) focused.focus();
  }

  function choice(name, value, count) {
    const key = `${name}:${value}`;
    const box = boxes.get(key) ?? element("input", {
      type: "checkbox",
      onchange: (event) => {
        state.chosen[name][event.target.checked ? "add" : "delete"](value);
        update(true, true);
      },
    });
    boxes.set(key, box);
    box.checked = state.chosen[name].has(value);
    return element("label", {}, box, element("span", {}, element("bdi", {}, value), ` (${count})`));
  }

  function move(event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Enter" && event.target === input) {
      event.preventDefault();
      update(true);
      onEnter(state);
      return;
    }
    const stops = [input, ...results.querySelectorAll("a")];
    const at = stops.indexOf(event.target);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at < 0 || !step) return;
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
  }

  function restore(next) {
    state = next;
    input.value = state.query;
    shown = resultsAtOnce;
    return run();
  }

  return { root, input, restore, run };
}

// Typing changes the present address; a query that is finished stays in the history.
function onPage(place) {
  let isFinished = true;
  const page = panel("search-query", words.pageHint, (state, isFinal) => {
    const address = addressOf(state);
    if (address !== location.href) history[isFinished ? "pushState" : "replaceState"](null, "", address);
    isFinished = isFinal;
  }, () => {});
  const restore = () => {
    isFinished = true;
    return page.restore(readState(new URLSearchParams(location.search)));
  };
  page.input.addEventListener("focus", page.run, { once: true });
  addEventListener("popstate", restore);
  place.replaceChildren(page.root, slashChoice());
  if (location.search) restore();
  return () => page.input.focus();
}

function onDialog() {
  let state = readState(new URLSearchParams());
  const inside = panel("search-dialog-query", words.hint, (next) => (state = next), () => location.assign(addressOf(state)));
  const close = element("button", { type: "button", class: "search-close", onclick: () => dialog.close() }, words.close);
  const dialog = element("dialog", { class: "search-dialog", "aria-label": words.label }, close, inside.root, slashChoice());
  // A click on the dialog itself is one beside its content, or on the backdrop.
  dialog.addEventListener("mousedown", (event) => {
    const box = dialog.getBoundingClientRect();
    const isInside = event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom;
    if (event.target === dialog && !isInside) dialog.close();
  });
  // A browser may take Escape for the emptying of the field alone.
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  return () => {
    if (!dialog.open) dialog.showModal();
    inside.input.focus();
    inside.input.select();
    inside.run();
  };
}

// A key without Control can be in the way of who speaks to the machine: it can be switched off.
function slashChoice() {
  const box = element("input", { type: "checkbox", onchange: () => remember(box.checked) });
  box.checked = hasSlash();
  return element("label", { class: "search-slash" }, box, words.slash);
}

function hasSlash() {
  try {
    return localStorage.getItem(slashKey) !== "off";
  } catch {
    return true;
  }
}

function remember(isOn) {
  try {
    localStorage.setItem(slashKey, isOn ? "on" : "off");
  } catch {
    // Storage is refused: the choice cannot be kept.
  }
}

const place = document.querySelector(".search-place");
let show = place && onPage(place);
const open = () => (show ??= onDialog())();

link.setAttribute("aria-keyshortcuts", "Control+K Meta+K /");
link.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
});
document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.altKey || event.repeat) return;
  const isCommand = event.ctrlKey || event.metaKey;
  const isTyping = event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  const isShortcut = isCommand ? event.key.toLowerCase() === "k" && !event.shiftKey : event.key === "/" && !isTyping && hasSlash();
  if (!isShortcut) return;
  event.preventDefault();
  open();
});
