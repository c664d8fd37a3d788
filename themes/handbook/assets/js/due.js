// Says where a day has passed since the page was built: the page knows the day of its build alone, the reader has a clock.
const now = new Date();
const pad = (number) => String(number).padStart(2, '0');
const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
for (const row of document.querySelectorAll('[data-due]'))
  row.querySelector('.clock-passed').hidden = row.dataset.due >= today;
