// Puts a button at each piece of code that copies it, and says so when it has.
const shownFor = 4000;

function addButton(box) {
  const bar = document.createElement('div');
  bar.className = 'code-bar';
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = box.dataset.copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(box.querySelector('code').textContent);
    said.textContent = box.dataset.copied;
    setTimeout(() => said.replaceChildren(), shownFor);
  });
  bar.append(said, button);
  box.append(bar);
}

// Browsers have no clipboard on pages that came unencrypted.
if (navigator.clipboard)
  document.querySelectorAll('.code').forEach(addButton);
