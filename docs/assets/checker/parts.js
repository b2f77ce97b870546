// Builds the parts of a checker and connects them to each other. checker.js says what an edit does.
import { checkerAddress } from "./address.js";
import { AskedLine } from "./asked-line.js";
import { BlankFiller } from "./blank-filler.js";
import { Demo } from "./demo.js";
import { DraftChecks } from "./draft-checks.js";
import { DraftKeeper } from "./draft-keeper.js";
import { DraftState } from "./draft-state.js";
import { buildElements } from "./elements.js";
import { EngineStatus } from "./engine-status.js";
import { FindingWalk } from "./finding-walk.js";
import { Announcer } from "./live-region.js";
import { FILE_DROPPED } from "./messages.js";
import { MoreMenu } from "./more-menu.js";
import { ReportView } from "./report-view.js";
import { Results } from "./results.js";
import { SeveralLine } from "./several.js";
import { SituationForm } from "./situation-form.js";
import { connectSpelling } from "./spelling.js";
import { checkedDraft } from "./take-away.js";
import { TextBox } from "./text-box.js";
import { TextButtons } from "./text-buttons.js";
import { VerdictBar } from "./verdict-bar.js";
import { VersionPanel } from "./version-panel.js";

/**
 * The page's data about all situations, and an example to start with.
 * @typedef {{ situations: import("./situation-form.js").Situation[], demo?: import("./demo.js").DemoData }} PageData
 */

/**
 * What the parts report to the checker.
 * @typedef {object} CheckerEvents
 * @property {() => void} onSituation the reader has chosen another situation
 * @property {() => void} onChange they've chosen a situation or answered one of its questions
 * @property {() => void} onEdit the text may have changed
 * @property {(act: () => void) => void} onFinding they want to do something with a finding; `act` does it
 * @property {(text: string) => void} onVersion they want to use a suggested version
 */

let lastId = 0;

/**
 * @param {HTMLElement} host the element the checker is in
 * @param {PageData} data
 * @param {CheckerEvents} events
 */
export function buildParts(host, data, { onSituation, onChange, onEdit, onFinding, onVersion }) {
  const id = `ck-${++lastId}`;
  const elements = buildElements(id);
  const state = new DraftState();
  const announcer = new Announcer(host, elements.live, elements.outcome);
  const form = new SituationForm(elements, id, data.situations, host.getAttribute("situation"), { onSituation, onChange });
  const box = new TextBox(elements, () => announcer.showOutcome(FILE_DROPPED));
  const view = new ReportView(elements, state, box, host, {
    select: (finding) => onFinding(() => box.select(finding)),
    use: (suggestion) => onFinding(() => buttons.use(suggestion)),
    fold: (finding, isFolded) => onFinding(() => results.fold(finding, isFolded)),
  });
  const demo = new Demo(host, elements, data.demo, onEdit);
  const status = new EngineStatus(elements);
  const keeper = new DraftKeeper(elements.keep, announcer, () => ({
    text: state.text,
    situation: form.situation.slug,
    values: form.values,
  }));
  const filler = new BlankFiller(elements, box, announcer);
  const buttons = new TextButtons(elements, state, box, filler, announcer, () => form.situation.sample);
  const version = new VersionPanel(elements, announcer, { ask: () => checks.suggest(), use: onVersion });
  const menu = new MoreMenu(elements, announcer, {
    checked: () => checkedDraft(state, form),
    text: () => state.text,
    link: () => (form.hasChoice ? checkerAddress(view.rules, form.linked) : null),
  });
  const walk = new FindingWalk(elements, state, box, view, announcer);
  const bar = new VerdictBar(elements, () => walk.goToList());
  const asked = new AskedLine(elements.asked, form);
  // Frames and lessons are for a single message.
  const isPage = form.hasChoice && parent === window;
  const mailing = new URL("../mailing/", view.rules).href;
  const several = isPage ? new SeveralLine(elements.several, announcer, () => state.text, mailing) : null;
  const shown = { state, form, view, version, asked, several, menu, buttons, bar, announcer };
  const results = new Results(elements.verdict, shown);
  const checks = new DraftChecks(state, form, status, {
    waiting: () => results.showWaiting(),
    report: (report, cut) => results.show(report, cut),
    unchecked: (reason, kind) => demo.isShown || results.showUnchecked(reason, kind),
  });
  host.querySelector(".ec-fallback")?.setAttribute("hidden", "");
  host.append(elements.root, elements.bar);
  connectSpelling(elements.root);
  return { ...shown, elements, box, demo, status, keeper, results, checks };
}
