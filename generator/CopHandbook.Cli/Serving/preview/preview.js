// Watches the page for the preview: loads it again when it has changed, and lists what is wrong. No build has this script.
(() => {
  'use strict';

  const script = document.currentScript;
  const folder = script.src.slice(0, script.src.lastIndexOf('/') + 1);
  const question = new URLSearchParams({ path: location.pathname, drawn: script.dataset.drawn });
  const retry = 1000;

  let stream = null;
  let open = false;
  let known = null;
  let list = '';

  // In a root of its own, so that the page's style does not reach it, nor its style the page.
  const host = document.createElement('cophandbook-preview');
  const root = host.attachShadow({ mode: 'open' });
  const panel = element('section', 'panel', { 'aria-label': 'Preview', hidden: '' });
  root.append(element('link', '', { rel: 'stylesheet', href: `${folder}preview.css` }), panel);
  document.documentElement.append(host);

  // A browser has few connections for one server, so only windows that are seen keep one.
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pageshow', listen);
  window.addEventListener('pagehide', leave);
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape') toggle(false);
  });
  listen();

  function listen() {
    if (document.visibilityState === 'hidden') leave();
    else if (stream === null) {
      stream = new EventSource(`${folder}events?${question}`);
      stream.addEventListener('reload', () => location.reload());
      stream.addEventListener('problems', event => show(JSON.parse(event.data)));
      stream.addEventListener('error', lose);
    }
  }

  function leave() {
    stream?.close();
    stream = null;
  }

  // A server that was started anew knows nothing of this page, and a page loaded anew knows the server.
  async function lose() {
    leave();
    await new Promise(done => setTimeout(done, retry));
    if (document.visibilityState === 'hidden' || stream !== null) return;
    try {
      const answer = await fetch(script.src, { method: 'HEAD', cache: 'no-store' });
      if (answer.ok) listen();
      else location.reload();
    } catch {
      show({ ...(known ?? { errors: 0, warnings: 0, notes: 0, problems: [], more: 0 }), current: false, trouble: 'The preview has ended.' });
      lose();
    }
  }

  function show(state) {
    known = state;
    // What stops the site is shown at once; advice waits to be asked for.
    const errors = JSON.stringify([state.trouble, state.problems.filter(problem => problem.severity === 'error')]);
    // What somebody opened stays so; what errors had opened closes with them.
    if (state.current) open = open && list === '' && state.problems.length > 0;
    else if (errors !== list) open = true;
    list = state.current ? '' : errors;
    draw();
  }

  function toggle(wanted) {
    open = wanted;
    draw();
    root.querySelector('.summary')?.focus();
  }

  function draw() {
    const { current, trouble, problems, more } = known;
    panel.hidden = current && problems.length === 0;
    panel.className = `panel ${current ? 'advice' : 'broken'}`;
    const summary = element('button', 'summary', { type: 'button', 'aria-expanded': String(open), 'aria-controls': 'list' }, words());
    summary.addEventListener('click', () => toggle(!open));
    const told = element('div', 'told', { id: 'list', tabindex: '0', role: 'group', 'aria-label': 'What is wrong' });
    told.hidden = !open;
    if (trouble) told.append(element('p', 'trouble', {}, trouble));
    if (!current) told.append(element('p', 'stands', {}, 'The page below is the last one that was sound.'));
    const groups = [['On this page', problems.filter(one => one.here)], ['Elsewhere', problems.filter(one => !one.here)]];
    for (const [title, members] of groups.filter(group => group[1].length > 0)) {
      told.append(element('h2', '', {}, title), element('ul', '', {}, ...members.map(item)));
    }
    if (more > 0) told.append(element('p', '', {}, `${more} more are listed where the preview was started.`));
    panel.replaceChildren(element('p', 'announced', { role: 'status' }, current ? '' : words()), summary, told);
  }

  function words() {
    const { errors, warnings, notes, problems, trouble } = known;
    const here = problems.filter(one => one.here).length;
    const counted = [[errors, 'error'], [warnings, 'warning'], [notes, 'note']]
      .filter(([count]) => count > 0)
      .map(([count, word]) => `${count} ${word}${count === 1 ? '' : 's'}`);
    const all = counted.length > 0 ? counted.join(', ') : trouble ? 'The preview has stopped' : 'Nothing is wrong';
    return here > 0 ? `${all} (${here} on this page)` : all;
  }

  function item(problem) {
    const line = element('li', problem.severity, {},
      place(problem.place), ' ', element('strong', '', {}, problem.severity), ` ${problem.rule}: `, element('span', '', { dir: 'auto' }, problem.message));
    if (problem.hint) line.append(element('p', 'hint', { dir: 'auto' }, problem.hint));
    for (const other of problem.also) line.append(element('p', 'also', {}, 'See also ', place(other)));
    return line;
  }

  function place({ file, line, column, open: address }) {
    const text = `${file}:${line}:${column}`;
    return address ? element('a', 'place', { href: address }, text) : element('code', 'place', {}, text);
  }

  // Text stays text: what a file holds is never read as HTML.
  function element(name, className, attributes = {}, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }
})();
