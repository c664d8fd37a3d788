// Opens documents in frames, looks at what is in them, clicks all of it, and does so again with what a browser makes of
// its own writing of them. An argument of page.evaluate: what it needs is inside.
async ({ documents, width, known }) => {
  const executed = [];
  const live = [];
  const lost = [];
  let clicked = 0;
  let refused = 0;
  const frames = new Map();

  const runs = 'a,area,audio,base,body,button,embed,form,frame,frameset,iframe,image,input,link,math,meta,noscript,object,portal,script,select,style,template,textarea,title,video,xmp';
  const harmful = new Set(['animate', 'animatemotion', 'animatetransform', 'applet', 'bgsound', 'feimage', 'fencedframe', 'foreignobject', 'isindex', 'keygen', 'set', 'source', 'track', 'use',
    ...runs.split(',').filter(name => name !== 'a')]);
  const addressed = ['action', 'background', 'cite', 'data', 'formaction', 'href', 'poster', 'src', 'xlink:href'];
  const harmless = new Set(['http:', 'https:', 'mailto:', 'tel:']);
  const shell = new Set(['html', 'head', 'body']);

  addEventListener('message', event => {
    if (event.data?.ran === undefined) return;
    let source = event.source;
    while (source && source.parent !== window && source.parent !== source) source = source.parent;
    executed.push({ address: frames.get(source) ?? 'unknown', what: event.data.ran });
  });

  const tick = () => new Promise(done => setTimeout(done, 0));

  // What in the document could run, load or send something, as the browser itself reads it.
  const findings = root => {
    const found = [];
    for (const element of root.querySelectorAll('*')) {
      const name = element.localName.toLowerCase();
      const say = what => found.push({ trial: element.closest('[data-trial]')?.dataset.trial ?? '', what });
      if (!shell.has(name) && harmful.has(name))
        say(`<${name} ${[...element.attributes].filter(one => ['id', 'src', 'type', 'rel', 'name', 'http-equiv', 'action'].includes(one.name)).map(one => `${one.name}=${one.value}`).join(' ')}>`);
      for (const attribute of element.attributes) {
        if (/^on/i.test(attribute.name) || ['style', 'srcdoc', 'srcset', 'ping', 'autofocus', 'contenteditable', 'is'].includes(attribute.name)) say(`${name} ${attribute.name}`);
        else if (attribute.name === 'name' && ['img', 'form', 'embed', 'object', 'iframe', 'a'].includes(name)) say(`${name} name=${attribute.value}`);
        else if (addressed.includes(attribute.name)) {
          let url;
          try { url = new URL(attribute.value, root.baseURI); } catch { continue; }
          if (!harmless.has(url.protocol)) say(`${name} ${attribute.name}=${url.protocol}`);
          else if (name !== 'a' && attribute.name !== 'cite' && url.origin !== location.origin) say(`${name} ${attribute.name}=${url.origin}`);
        }
      }
    }
    // A trial that is closed by the one before it, or swallowed, is told too: nothing may hide another.
    for (const section of root.querySelectorAll('[data-trial]'))
      if (section.parentElement !== root.body) found.push({ trial: section.dataset.trial, what: 'inside another' });
    const expected = Number(root.querySelector('meta[name=trials]')?.content ?? 0);
    const there = root.querySelectorAll('body > [data-trial]').length;
    if (expected !== 0 && there !== expected) found.push({ trial: '', what: 'inside another' });
    return found;
  };

  const click = async (root, view) => {
    const event = { bubbles: true, cancelable: true, composed: true };
    // What leads elsewhere is not followed; a script in an address is.
    root.addEventListener('click', clicking => {
      const link = clicking.composedPath().find(one => one.localName === 'a' || one.localName === 'area');
      const protocol = link?.protocol ?? '';
      if (link && (harmless.has(protocol) || protocol === 'file:')) clicking.preventDefault();
    }, { capture: true, once: false });
    root.addEventListener('submit', sending => sending.preventDefault(), { capture: true });
    for (const element of root.querySelectorAll('*')) {
      element.removeAttribute('target');
      for (const name of ['mouseover', 'mouseenter', 'pointerenter', 'pointerdown', 'mousedown', 'focus', 'animationstart', 'toggle', 'keydown'])
        element.dispatchEvent(new view.Event(name, event));
      if (typeof element.click === 'function') element.click();
      else element.dispatchEvent(new view.MouseEvent('click', event));
      clicked++;
    }
    await tick();
  };

  // A document that is given is written into a frame as it would come; a page is fetched. The first costs a tenth.
  const load = async (frame, { address, html }) => {
    const loaded = new Promise(done => { frame.onload = done; setTimeout(done, 5000); });
    if (html === undefined) frame.src = address;
    document.body.append(frame);
    frames.set(frame.contentWindow, address);
    if (html !== undefined) {
      const root = frame.contentDocument;
      root.open();
      root.addEventListener('securitypolicyviolation', () => { refused++; });
      root.write(html);
      root.close();
    }
    await loaded;
    frame.onload = null;
  };

  const open = async one => {
    const { address } = one;
    const frame = document.createElement('iframe');
    await load(frame, one);
    try {
      const view = frame.contentWindow;
      const root = view.document;
      const found = findings(root);
      await click(root, view);
      // A second reading: what the browser writes of a document need not be what it read.
      for (let again = 0; again < 2; again++) {
        root.body.innerHTML = root.body.innerHTML;
        await tick();
        found.push(...findings(root));
      }
      await click(root, view);
      const told = new Set();
      for (const finding of found) {
        const text = `${finding.trial}: ${finding.what}`;
        if (!told.has(text) && !known.includes(finding.what)) live.push({ address, ...finding });
        told.add(text);
      }
    } catch (error) {
      lost.push({ address, what: String(error) });
    }
    await tick();
    frames.delete(frame.contentWindow);
    frame.remove();
  };

  const waiting = [...documents];
  await Promise.all(Array.from({ length: width }, async () => {
    while (waiting.length > 0) await open(waiting.shift());
  }));
  await tick();
  return JSON.stringify({ executed, live, lost, clicked, refused });
}
