// Where the charter goes from here: the address of the git host, the clipboard, or a file.

// Servers refuse longer addresses; GitHub does from 8 KiB on.
const longestAddress = 8000;

// { href, isWhole }: whether the address carries the text.
export function addressOf(place, path, id, text, isChange) {
  if (isChange) return { href: place.editFile.replace('{id}', id), isWhole: false };
  if (!place.pathParameter) return { href: place.newFile, isWhole: false };
  const named = `${place.newFile}?${place.pathParameter}=${encodeURIComponent(path)}`;
  if (!place.textParameter) return { href: named, isWhole: false };
  const href = `${named}&${place.textParameter}=${encodeURIComponent(text)}`;
  return href.length <= longestAddress ? { href, isWhole: true } : { href: named, isWhole: false, isTooLong: true };
}

// Whether it is in the clipboard now. Without one, as on pages that came unencrypted, the marked text is copied.
export async function copy(text, area) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    area.select();
    return document.execCommand('copy');
  }
}

export function download(text, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
