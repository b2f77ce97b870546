// Bundles our scripts and style sheets: `node bundle.mjs ASSETS OUT`, both folders. Prints JSON: {source: file in OUT},
// with each source's path below ASSETS.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { build } from "esbuild-wasm";

const [assets, outdir] = process.argv.slice(2).map((path) => resolve(path));
const common = {
  bundle: true,
  minify: true,
  format: "esm",
  target: ["es2022", "chrome111", "firefox115", "safari16.4"],
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".woff2": "file" },
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  absWorkingDir: assets, // otherwise the hashes would depend on the project's folder
  outdir,
};
const made = {};

async function bundle(entries, more = {}) {
  // Without this check, esbuild-wasm takes half a minute to report a missing file, and then crashes.
  for (const entry of entries) {
    if (existsSync(join(assets, entry))) continue;
    console.error(`${entry} is missing`);
    process.exit(1);
  }
  const { metafile } = await build({ ...common, ...more, entryPoints: entries });
  for (const [path, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const source = entryPoint ?? (path.endsWith(".woff2") ? Object.keys(inputs)[0] : null);
    if (source) made[source] = basename(path);
  }
  return metafile;
}

/** Replaces worker-url.js: the bundled worker has a hash in its name, and is in another folder. */
const workerUrls = {
  name: "worker-urls",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]worker-url\.js$/ }, ({ path }) => {
      const worker = made[relative(assets, join(path, "../worker.js")).replaceAll("\\", "/")];
      return { contents: `export const workerUrl = new URL("./${worker}", import.meta.url).href;` };
    });
  },
};

// The engine's modules are in one file with preload-engine.js: every page with a checker loads it first, and all other
// bundles import from it, so a page only ever has one engine. esbuild's own splitting would make three files: a page
// with a checker loaded 13.5 kB in 5 requests with it, gzipped, instead of 13.2 kB in 3.
const PRELOAD = "engine/preload-engine.js";
const SHARED = [
  "engine/client.js",
  "engine/intent.js",
  "engine/request-counter.js",
  "engine/site-update.js",
  "engine/worker-transport.js",
  "shared/dom.js",
  "shared/first-name.js",
  "shared/messages.js",
];

const SERVE = "engine/serve.js";
const importServe = {
  name: "import-serve",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/serve\.js$/ }, () => ({ path: `./${made[SERVE]}`, external: true }));
  },
};

const exportShared = {
  name: "export-shared",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]preload-engine\.js$/ }, async ({ path }) => {
      const exports = SHARED.map((source) => `export * from "../${source}";\n`);
      return { contents: exports.join("") + (await readFile(path, "utf8")) };
    });
  },
};

const importShared = {
  name: "import-shared",
  setup({ onResolve }) {
    onResolve({ filter: /\.js$/ }, ({ path, resolveDir, kind }) => {
      const source = relative(assets, join(resolveDir, path)).replaceAll("\\", "/");
      return kind !== "entry-point" && SHARED.includes(source) ? { path: `./${made[PRELOAD]}`, external: true } : null;
    });
  },
};

await bundle(["engine/worker.js"], { entryNames: "checker-worker-[hash]" });
for (const page of ["network", "mailing"]) await bundle([`${page}/worker.js`], { entryNames: `${page}-worker-[hash]` });
// serve.js is a separate file, since the page only needs it if no worker can run. If esbuild split it from the other, what both
// need would be a third file, which every page would wait for.
await bundle([SERVE]);
await bundle([PRELOAD], { plugins: [workerUrls, importServe, exportShared] });
// Bundled separately: otherwise what they share would become another file for every page with a checker.
for (const entry of ["checker/etiquette-checker.js", "network/network.js", "mailing/mailing.js"]) {
  await bundle([entry], { splitting: true, plugins: [workerUrls, importShared] });
}
await bundle(["site/site.js", "site/offline.js"]);
// Classic scripts, since they must run before the theme's own, which is a classic script.
const before = ["site/trusted-types.js", "site/opened-as-file.js", "site/lazy-search.js", "site/deferred-theme.js"];
await bundle(before, { format: "iife" });
await bundle(["site/fonts.css", "site/pages.css", "network/network.css", "mailing/mailing.css"]);

console.log(JSON.stringify(made));
