// The URL of a checker can name the situation (check/?situation=decline). It never contains a draft.

const SITUATION = "situation";

/**
 * The URL of the page "Check a draft" for a situation.
 * @param {URL} rules URL of the folder of rule pages, which is next to it
 * @param {string | null} slug null: the checker works it out
 */
export function checkerAddress(rules, slug) {
  const address = new URL("../check/", rules);
  if (slug !== null) address.searchParams.set(SITUATION, slug);
  return address.href;
}

/** Remove the situation from the URL when the reader chooses another; otherwise going back would undo their choice. */
export function forgetAskedSituation() {
  const address = new URL(location.href);
  if (!address.searchParams.has(SITUATION)) return;
  address.searchParams.delete(SITUATION);
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // A sandboxed frame doesn't allow this. Its history doesn't matter.
  }
}
