// Scrolls to the heading that a link from another page points to.
//
// The theme stores the scroll position in the history 100 ms after the last scroll, and restores it for any entry that
// has one. So a link clicked while the page is still scrolling would open the new page at the old position. Between the
// click and the new page, positions aren't stored.
(() => {
  let leaving = false; // true from the click until the theme shows the new page
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
    watch(); // before `leaving` is set, since the subscriber is called at once for the current page
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
