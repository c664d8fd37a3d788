// Puts a community on the clipboard in the forms that Confluence makes cards, links and tables of. Each also goes there as plain
// text, for programs that know no other.
const shownFor = 4000;
const section = document.querySelector('[data-share]');
const { share: address, title, copied } = section.dataset;

function link(words, attribute) {
  const a = document.createElement('a');
  a.href = address;
  if (attribute)
    a.setAttribute(attribute, '');
  a.textContent = words;
  return a.outerHTML;
}

// What is there for ears alone is left out.
function wordsOf(element) {
  const seen = element.cloneNode(true);
  seen.querySelectorAll('.unseen').forEach((part) => part.remove());
  const parts = seen.querySelector('li') ? [...seen.querySelectorAll('li')] : [seen];
  return parts.map((part) => part.textContent.replaceAll(/\s+/g, ' ').trim()).join(', ');
}

// The facts at the top of the page, a row each.
function table() {
  const made = document.createElement('table');
  const addRow = (name, value) => {
    const row = made.insertRow();
    const head = document.createElement('th');
    head.textContent = name;
    row.append(head);
    row.insertCell().append(value);
  };
  const heading = document.createElement('a');
  heading.href = address;
  heading.textContent = title;
  addRow(section.dataset.community, heading);
  for (const fact of document.querySelectorAll('.glance > div')) {
    addRow(wordsOf(fact.querySelector('dt')), [...fact.querySelectorAll('dd')].map(wordsOf).join('; '));
  }
  return made;
}

const forms = {
  address: () => ({ text: address }),
  inline: () => ({ text: address, html: link(title, 'data-inline-card') }),
  block: () => ({ text: address, html: link(title, 'data-block-card') }),
  link: () => ({ text: `${title}: ${address}`, html: link(title) }),
  table: () => {
    const made = table();
    const rows = [...made.rows].map((row) => [...row.cells].map((cell) => cell.textContent).join(': '));
    return { text: `${rows.join('\n')}\n${address}`, html: made.outerHTML };
  },
};

function item({ text, html }) {
  const parts = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html)
    parts['text/html'] = new Blob([html], { type: 'text/html' });
  return new ClipboardItem(parts);
}

// Browsers have no clipboard on pages that came unencrypted; the address stands there to be copied by hand.
if (navigator.clipboard?.write) {
  const said = section.querySelector('[role=status]');
  for (const button of section.querySelectorAll('[data-copy-as]')) {
    button.addEventListener('click', async () => {
      await navigator.clipboard.write([item(forms[button.dataset.copyAs]())]);
      said.textContent = copied;
      setTimeout(() => said.replaceChildren(), shownFor);
    });
  }
  section.querySelector('.share-copies').hidden = false;
}
