// A draft of a charter in this browser: one of a new charter, and one of each charter that a change is suggested to.
const name = 'charter-draft';

export function drafts(id) {
  const key = id ? `${name}:${id}` : name;
  return {
    // Null where there is none, or none that this understands.
    load() {
      try {
        const kept = JSON.parse(localStorage.getItem(key));
        return typeof kept?.text === 'string' ? kept : null;
      } catch {
        return null;
      }
    },
    // Whether it could be kept.
    save(draft) {
      try {
        localStorage.setItem(key, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Storage is refused: there is nothing to clear.
      }
    },
  };
}
