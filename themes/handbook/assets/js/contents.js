// Marks, in the contents of a page, the section that is being read.
const links = new Map([...document.querySelectorAll('.contents a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);

function mark() {
  // The last heading above a third of the window; at the foot of the page the last of all.
  const isAtFoot = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const above = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const current = isAtFoot && scrollY > 0 ? headings.at(-1) : above.at(-1);
  for (const [id, link] of links) {
    if (id === current?.id)
      link.setAttribute('aria-current', 'true');
    else
      link.removeAttribute('aria-current');
  }
}

const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
headings.forEach((heading) => observer.observe(heading));
addEventListener('scrollend', mark);
