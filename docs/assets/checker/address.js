// A checker's address says at most which situation it's for, as in check/?situation=decline. No draft is ever in it.

const SITUATION = "situation";

/**
 * The address of the page "Check a draft" for a situation.
 * @param {URL} rules address of the pages about rules, which are beside it
 * @param {string | null} slug null: the checker works it out
 */
export function checkerAddress(rules, slug) {
  const address = new URL("../check/", rules);
  if (slug !== null) address.searchParams.set(SITUATION, slug);
  return address.href;
}

/** The reader has chosen another situation than the address asks for: ask no more, or going back would undo their choice. */
export function forgetAskedSituation() {
  const address = new URL(location.href);
  if (!address.searchParams.has(SITUATION)) return;
  address.searchParams.delete(SITUATION);
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // In a sandboxed frame: it has no history that matters.
  }
}
