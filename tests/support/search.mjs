// Runs the theme's own search worker without a browser: `node search.mjs SITE` reads a JSON list of queries from stdin
// and prints the pages found for each (paths from the site's root), best first.
import { readFileSync, readdirSync } from "node:fs";
import { text } from "node:stream/consumers";
import vm from "node:vm";

const SETUP = 0, READY = 1, QUERY = 2, RESULT = 3;

const site = process.argv[2];
const folder = `${site}/assets/javascripts/workers`;
const script = readFileSync(`${folder}/${readdirSync(folder).find((name) => /^search\..*\.js$/.test(name))}`, "utf-8");
const { config, docs } = JSON.parse(readFileSync(`${site}/search/search_index.json`, "utf-8"));

const handlers = [];
let answered;
const worker = {
  addEventListener: (type, handler) => type === "message" && handlers.push(handler),
  removeEventListener: () => {},
  postMessage: (message) => answered(message),
  importScripts: () => { throw new Error("the search worker imports another script"); },
  location: { href: "https://here.example/assets/javascripts/workers/search.js" },
  console, setTimeout, clearTimeout, performance, TypeError, DOMParser: undefined,
};
worker.self = worker;
worker.globalThis = worker;
vm.runInNewContext(script, worker);

/** @param {{ type: number, data: unknown }} message */
function ask(message, wanted) {
  return new Promise((resolve, reject) => {
    answered = ({ type, data }) => type === wanted ? resolve(data) : reject(new Error(`answer of type ${type}`));
    for (const handler of handlers) Promise.resolve(handler({ data: message })).catch(reject);
  });
}

const pageOf = (location) => location.replace(/#.*/, "");

await ask({ type: SETUP, data: { config, docs, options: { suggest: true } } }, READY);
const found = [];
for (const query of JSON.parse(await text(process.stdin))) {
  const { items } = await ask({ type: QUERY, data: query }, RESULT);
  found.push([...new Set(items.map((group) => pageOf(group[0].location)))]);
}
console.log(JSON.stringify(found));
