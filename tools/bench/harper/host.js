// A minimal page for harper.js: its linter in a worker, with the smaller of its two engines.
import { Dialect, WorkerLinter } from "./dist/index.js";
import { slimBinary } from "./dist/slimBinary.js";

const area = document.querySelector("textarea");
const list = document.querySelector("ul");
const linter = new WorkerLinter({ binary: slimBinary, dialect: Dialect.American });

area.addEventListener("input", async () => {
  const lints = await linter.lint(area.value, { language: "plaintext" });
  list.replaceChildren(
    ...lints.map((lint) => {
      const item = document.createElement("li");
      item.textContent = lint.message();
      return item;
    }),
  );
});
area.dataset.ready = "";
