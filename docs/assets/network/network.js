// <network-audit>: reads a LinkedIn export in the page. Only the network page loads this.
import { make } from "../shared/dom.js";
import { FilePage, defineFilePage } from "../shared/file-page.js";
import { today } from "../shared/files.js";
import { Results } from "./results.js";
import { workerUrl } from "./worker-url.js";

defineFilePage("network-audit", (root) => {
  const groups = make("input", { type: "checkbox", id: "nw-groups" });
  return new FilePage(root, {
    worker: workerUrl,
    picker: {
      label: "Your files",
      title: "Drop the zip or the CSV files here",
      choose: "Choose files",
      sample: "Try it with invented data",
      accept: ".zip,.csv,application/zip,text/csv",
      wanted: /\.(csv|zip)$/i,
      several: true,
      notFiles: "That isn't a file. Drop the zip, or CSV files from it.",
      options: [
        make("p", { class: "fp-drop__option" }, groups, make("label", { for: "nw-groups", text: " Count group conversations as being in touch" })),
      ],
    },
    stays: "Your files stay on your computer",
    before: "We read them in this page. We don't upload or store anything.",
    reading: "Opening your files",
    forgotten: "We've forgotten everything. Your files were only ever in this page's memory.",
    last: "loading the lists",
    command: "python -m checkers network EXPORT.zip",
    question: (kind) => ({ action: kind === "files" ? "audit" : "sample", groups: groups.checked, today: today() }),
    results: (report, archive, sample, actions) =>
      new Results({ archive, report, sample, guide: root.dataset.guide, ...actions }),
  });
});
