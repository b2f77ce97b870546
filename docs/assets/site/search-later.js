// The theme fetches its search index, the largest file of a page without a checker, as every page opens. This
// keeps that one request back until a reader turns to the search. It runs before the theme's own script.
(() => {
  const { open, send } = XMLHttpRequest.prototype;
  const isIndex = (url) => new URL(url, document.baseURI).pathname.endsWith("/search/search_index.json");
  const address = new URL(location.href).searchParams;
  // An address that asks for a search, or for words to be marked, needs the index at once.
  if (address.has("q") || address.has("h")) return;

  let release;
  const wanted = new Promise((resolve) => (release = resolve));
  const held = new WeakSet();
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (isIndex(url)) held.add(this);
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (!held.delete(this)) return send.apply(this, body);
    wanted.then(() => send.apply(this, body));
  };

  // By pointer, finger or keyboard; the theme's shortcuts put the focus into the box.
  const events = ["focusin", "pointerover", "touchstart", "change"];
  const turn = ({ target }) => {
    if (!target.closest?.(".md-search, [for=__search], #__search")) return;
    for (const event of events) document.removeEventListener(event, turn);
    Object.assign(XMLHttpRequest.prototype, { open, send });
    release();
  };
  for (const event of events) document.addEventListener(event, turn, { passive: true });
})();
