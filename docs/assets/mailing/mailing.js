// <mailing-check>: checks many messages in the page. Only the mailing page loads this.
import { FilePage, defineFilePage } from "../shared/file-page.js";
import { takeMessages } from "../shared/handover.js";
import { columnQuestions } from "./columns.js";
import { MailingForm } from "./form.js";
import { NO_TEXT } from "./messages.js";
import { MailingResults } from "./results.js";
import { SAMPLE } from "./sample.js";
import { workerUrl } from "./worker-url.js";

defineFilePage("mailing-check", (root) => {
  const form = new MailingForm(JSON.parse(root.dataset.situations), () => {
    if (form.text.trim() === "") form.complain(NO_TEXT);
    else page.ask({ ...asked(), text: form.text }, null);
  });
  const asked = () => ({ action: "check", separator: form.separator, situation: form.situation });
  const page = new FilePage(root, {
    worker: workerUrl,
    picker: {
      label: "Paste or open messages",
      title: "Or drop a file with them here",
      choose: "Choose a file",
      sample: "Try it with invented messages",
      accept: ".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,text/plain,application/json",
      wanted: /\.(csv|tsv|tab|txt|json|jsonl|ndjson)$/i,
      several: false,
      notFiles: "That isn't a file. Drop CSV, JSON Lines or text, or paste your messages above.",
      above: [form.element],
    },
    stays: "Your messages stay on your computer",
    before: "We check them in this page. We don't upload or store anything.",
    reading: "Reading your messages",
    forgotten: "We've forgotten everything. Your messages were only ever in this page's memory.",
    last: "loading the rules",
    command: "python -m checkers campaign FILE",
    question: (kind) => (kind === "files" ? asked() : { action: "check", text: SAMPLE }),
    questions: columnQuestions,
    results: (report, session, _isSample, actions) => new MailingResults(report, session, actions),
    onForget: () => {
      form.text = "";
    },
    onConnect: () => {
      const text = takeMessages();
      if (text === "") return;
      form.text = text;
      page.ask({ ...asked(), text }, null);
    },
  });
  return page;
});
