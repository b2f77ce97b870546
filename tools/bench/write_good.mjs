// Measures how many notes per second write-good checks with all its checks: {"texts": […], "seconds": n} on stdin, JSON
// out. Takes the CPU time of the best of the series that fit into `seconds`, like native.py.
import { readFileSync } from "node:fs";
import writeGood from "write-good";

const { texts, seconds } = JSON.parse(readFileSync(0, "utf8"));
const used = () => Object.values(process.cpuUsage()).reduce((sum, part) => sum + part, 0) / 1e6;

let best = Infinity;
for (const end = used() + seconds; used() < end; ) {
  const begin = used();
  for (const text of texts) writeGood(text);
  best = Math.min(best, used() - begin);
}
process.stdout.write(JSON.stringify({ a_second: texts.length / best }));
