// Takes a reader who follows a link to a heading on another page to that heading.
//
// The theme notes the scroll position in the history 100 ms after the last scroll, and takes any entry that has one for a
// page the reader goes back to. So a link followed while the page still scrolls would open the new page at that old
// position. Between a link and its page, the notes are left out.
(() => {
  let leaving = false; // from the link until the theme shows its page
  let watched = false;

  function watch() {
    if (watched || globalThis.document$ === undefined) return;
    watched = true;
    globalThis.document$.subscribe(() => {
      leaving = false;
    });
  }

  const { pushState, replaceState } = history;

  history.pushState = function (state, unused, url) {
    watch(); // before `leaving`, since it's called at once for the page that's open
    leaving = watched && state === null && url != null && new URL(url, location.href).pathname !== location.pathname;
    pushState.call(this, state, unused, url);
  };

  history.replaceState = function (state, unused, url) {
    if (leaving && typeof state?.y === "number") return;
    replaceState.call(this, state, unused, url);
  };

  addEventListener("popstate", () => {
    leaving = false;
  });
})();
