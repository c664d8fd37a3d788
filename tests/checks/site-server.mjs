// Serves a built site as a host does: with the headers of its _headers file, and texts compressed. On loopback only.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

const textual = /^text\/|json|xml/;

/** Starts on a port, a free one when none is named; gives the server and its address, which ends in a slash. */
export async function serveSite(folder, port = 0) {
  const server = createServer(await answerer(folder));
  await new Promise(started => server.listen(port, '127.0.0.1', started));
  return { server, address: `http://localhost:${server.address().port}/` };
}

/** What answers requests with the files of a folder; `sends` says by its name whether a header of theirs is sent. */
export async function answerer(folder, sends = () => true) {
  const rules = readRules(await readFile(join(folder, '_headers'), 'utf8'));
  for (const rule of rules) rule.headers = rule.headers.filter(([name]) => sends(name));
  return (request, response) => answer(folder, rules, request, response);
}

async function answer(folder, rules, request, response) {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = path.endsWith('/') ? path + 'index.html' : path;
  let status = 200;
  let type = types[extname(file)] ?? 'application/octet-stream';
  // Normalised, a path that begins with a slash cannot leave the folder.
  let bytes = await readFile(join(folder, normalize(file))).catch(() => null);
  if (bytes === null) {
    status = 404;
    type = types['.html'];
    bytes = await readFile(join(folder, '404.html'));
  }
  for (const { matches, headers } of rules) {
    if (matches.test(path)) headers.forEach(([name, value]) => response.setHeader(name, value));
  }
  response.setHeader('Content-Type', type);
  const accepted = request.headers['accept-encoding'] ?? '';
  if (textual.test(type) && /\b(br|gzip)\b/.test(accepted)) {
    const brotli = /\bbr\b/.test(accepted);
    response.setHeader('Content-Encoding', brotli ? 'br' : 'gzip');
    bytes = brotli ? brotliCompressSync(bytes) : gzipSync(bytes);
  }
  response.writeHead(status).end(bytes);
}

// A line without indentation is a path, with * for any rest; the indented ones below it are its headers.
function readRules(text) {
  const rules = [];
  for (const line of text.split('\n').filter(line => line.trim() !== '')) {
    if (/^\s/.test(line)) {
      const colon = line.indexOf(':');
      rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      rules.push({ matches: new RegExp(`^${pattern}$`), headers: [] });
    }
  }
  return rules;
}
