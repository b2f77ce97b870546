// Runs Python files in the pinned Pyodide, under Node, one after the other. Each must end with an expression that gives
// text. Prints these texts as a JSON list.
//
//     echo '{"scripts": ["used_modules.py"], "input": {…}}' | node run_in_node.mjs
//
// index   folder that pyodide.mjs loads from; by default npm's package
// stdlib  a zip, gzipped or not, to use instead of npm's (optional)
// zips    zips, gzipped or not, to put on sys.path, as /zip0.zip, /zip1.zip and so on (optional)
// mount   a folder of this machine that Python sees as /mnt (optional)
// env     Python's environment variables (optional)
// input   passed to the scripts as the JSON text INPUT (optional)
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { loadPyodide } from "pyodide";

// Otherwise Node prints the line of Pyodide's source that threw, which is a megabyte long.
process.on("uncaughtException", (error) => {
  console.error(error.message);
  process.exit(1);
});

const options = JSON.parse(readFileSync(0, "utf8"));
const readZip = (path) => {
  const content = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(content) : content;
};
const scratch = mkdtempSync(join(tmpdir(), "in-pyodide-"));
process.on("exit", () => rmSync(scratch, { recursive: true }));
let stdLibURL;
if (options.stdlib) {
  stdLibURL = join(scratch, "stdlib.zip");
  writeFileSync(stdLibURL, readZip(options.stdlib));
}
const python = await loadPyodide({
  ...(options.index ? { indexURL: resolve(options.index) } : {}),
  ...(stdLibURL ? { stdLibURL } : {}),
  ...(options.env ? { env: options.env } : {}),
  // Keeps a script's prints out of the result.
  stdout: (line) => console.error(line),
});
for (const [number, zip] of (options.zips ?? []).entries()) {
  python.FS.writeFile(`/zip${number}.zip`, readZip(zip));
  python.runPython(`import sys; sys.path.append("/zip${number}.zip")`);
}
if (options.mount) python.mountNodeFS("/mnt", resolve(options.mount));
python.globals.set("INPUT", JSON.stringify(options.input ?? null));
const given = options.scripts.map((filename) => python.runPython(readFileSync(filename, "utf8"), { filename }));
process.stdout.write(JSON.stringify(given));
