// Finds out whether the site has been updated since this page was opened. If it has, its scripts have new names, and
// the ones this page still needs could be gone.

const ROOT = new URL("../../", import.meta.url).href;
const BUILT = `${ROOT}assets/built/`;
const ENGINE = 'name="cordial-engine"'; // in the head of a page that names the engine's folder
const WAIT_MS = 5000;
const NAMED = /\b([\w.-]+)-([A-Z2-7]{8})\.(?:js|css)\b/g; // the names that tools/site/bundle gives

/**
 * Our files named in `text`: a map from names without the hash to hashes.
 * @param {string} text
 */
const hashesIn = (text) => new Map([...text.matchAll(NAMED)].map(([, name, hash]) => [name, hash]));

/**
 * Has the site been updated since this page was opened? `folder` is the engine's folder, if the page names it. False if
 * we can't tell, for example without a connection.
 * @param {string | null} folder
 */
export async function isOutdated(folder) {
  if (!import.meta.url.startsWith(BUILT) || !location.href.startsWith(ROOT)) return false;
  try {
    const response = await fetch(location.href, { cache: "no-store", signal: AbortSignal.timeout(WAIT_MS) });
    if (!response.ok) return false;
    const page = await response.text();
    const now = hashesIn(page);
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    const ours = hashesIn(loaded.filter((name) => name.startsWith(BUILT)).join("\n"));
    const renamed = [...ours].some(([name, hash]) => now.has(name) && now.get(name) !== hash);
    return renamed || (folder !== null && page.includes(ENGINE) && !page.includes(folder));
  } catch {
    return false;
  }
}
