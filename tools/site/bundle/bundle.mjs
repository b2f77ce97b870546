// Bundles our scripts and style sheets: `node bundle.mjs ASSETS OUT`, both folders. Prints what was made as JSON,
// {source: file in OUT}, sources by their path below ASSETS.
import { existsSync } from "node:fs";
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
  absWorkingDir: assets, // or names would depend on where the project lies
  outdir,
};
const made = {};

async function bundle(entries, more = {}) {
  // Of a file that is not there esbuild-wasm would say so only after half a minute, by falling over.
  for (const entry of entries) {
    if (existsSync(join(assets, entry))) continue;
    console.error(`${entry} is not there`);
    process.exit(1);
  }
  const { metafile } = await build({ ...common, ...more, entryPoints: entries });
  for (const [path, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const source = entryPoint ?? (path.endsWith(".woff2") ? Object.keys(inputs)[0] : null);
    if (source) made[source] = basename(path);
  }
  return metafile;
}

/** The workers' new names in place of the sources' own. */
const addresses = {
  name: "addresses",
  setup({ onLoad }) {
    const names = { workerUrl: made["checker/worker.js"], networkUrl: made["network/worker.js"] };
    onLoad({ filter: /[\\/]engine[\\/]worker-urls\.js$/ }, () => ({
      contents: Object.entries(names)
        .map(([name, file]) => `export const ${name} = new URL("./${file}", import.meta.url).href;`)
        .join("\n"),
    }));
  },
};

/** What early.js exports is taken from there, by all others: one file, and one engine on a page. */
const shared = (sources) => ({
  name: "shared",
  setup({ onResolve }) {
    onResolve({ filter: /\.js$/ }, ({ path, resolveDir, kind }) => {
      const source = relative(assets, join(resolveDir, path));
      const taken = kind !== "entry-point" && sources.includes(source);
      return taken ? { path: `./${made["engine/preload-engine.js"]}`, external: true } : null;
    });
  },
});

await bundle(["checker/worker.js"], { entryNames: "checker-worker-[hash]" });
await bundle(["network/worker.js"], { entryNames: "network-worker-[hash]" });
// Runtime.js, for readers in whose browser no worker may run, becomes a file of its own.
const { inputs } = await bundle(["engine/preload-engine.js"], { splitting: true, plugins: [addresses] });
const early = inputs["engine/preload-engine.js"].imports.map(({ path }) => path);
await bundle(["checker/etiquette-checker.js", "network/network.js"], { splitting: true, plugins: [shared(early)] });
await bundle(["site/offline.js"]);
// No modules, since the theme's script, which they go before, is none either.
const before = ["site/trusted-types.js", "site/lazy-search.js", "site/deferred-theme.js"];
await bundle(before, { format: "iife" });
await bundle(["site/fonts.css", "site/pages.css", "network/network.css"]);

console.log(JSON.stringify(made));
