// One checker in a page: wires the text area, the engine, the marks and the list together.
import { engineFor } from "../engine/client.js";
import { buildView } from "./elements.js";
import { Answers } from "./situation-form.js";
import { Speaker } from "./live-region.js";
import { looksBinary } from "./binary.js";
import { contextField, situationField } from "./fields.js";
import { markCurrent, moveList, showList } from "./finding-list.js";
import { hearMarks } from "./grammar-highlights.js";
import { markActive, paintMirror, rectAt } from "./mirror.js";
import { againstLimit, countText, limitFor } from "./count.js";
import { directionOf, editBetween, findingAt, headOf, shiftFinding } from "./spans.js";
import { firstBlank, insertWithUndo } from "./undo-insert.js";
import { copyText } from "./copy.js";
import { recall, remember } from "./session-drafts.js";
import { keepDraft, keeping, keptDraft, setKeeping } from "./draft-storage.js";
import { countFromNow, requestsSince, watchRequests } from "../engine/request-counter.js";
import { make } from "../shared/dom.js";
import * as words from "./messages.js";

const PAUSE_MS = 120; // between an edit and its check while somebody types on
const KEEP_MS = 400; // without an edit before a draft is written to the device, if that was asked for
const BUSY_MS = 500; // before a check in progress is worth a word
const MAX_CHECKED = 20000; // code points
const LONG = 20000; // UTF-16 units, from which on the box scrolls by itself
const DRAWN = 4; // edits drawn at once between two frames; if more come, the last is drawn with the next frame

let made = 0;

export class Checker {
  #host;
  #answers;
  #view;
  #speaker;
  #id = `ck-${++made}`;
  #key = "";
  #engine = null;
  #text = "";
  #report = null; // the newest, null while an edit waits for its own
  #findings = []; // the newest report's, moved along with later edits
  #trial = [];
  #active = -1;
  #limit; // by the engine for this situation and context; undefined until it has said
  #kept = null; // the reader's own text while an example is in the box
  #inserted = null;
  #stops = [];
  #timers = { check: 0, busy: 0, keep: 0 };
  #drawn = 0; // edits since the last frame
  #frame = 0;
  #lastAsked = 0;

  /** `host` is the element, `data` what its page says of all situations. */
  constructor(host, data) {
    this.#host = host;
    this.#answers = new Answers(data.situations, host.getAttribute("situation"));
  }

  get text() {
    return this.#text;
  }

  get report() {
    return this.#report;
  }

  // ---- life in the page

  /** Come to life in the page whose path is `path`; the host has its addresses whole. */
  connect(path) {
    if (!this.#view) this.#build();
    const { area } = this.#view;
    this.#engine = engineFor(this.#host.dataset.runtime);
    const all = [...document.querySelectorAll("etiquette-checker")];
    this.#key = `${path} ${all.indexOf(this.#host)}`;
    const draft = this.#text === "" ? (recall(this.#key) ?? keptDraft(this.#key)) : null;
    this.#view.keep.checked = keeping();
    if (draft !== null) {
      for (const [name, value] of Object.entries(draft.values)) this.#answers.give(name, value);
      this.#answers.choose(draft.situation);
      this.#buildFields();
      area.value = draft.text;
    }
    const listen = (target, event, listener) => {
      target.addEventListener(event, listener);
      this.#stops.push(() => target.removeEventListener(event, listener));
    };
    this.#stops.push(
      this.#engine.watch((state) => this.#engineIs(state)),
      watchRequests((requests) => this.#showRequests(requests)),
    );
    this.#showRequests(requestsSince());
    listen(document, "selectionchange", () => this.#caretMoved());
    listen(window, "pageshow", () => this.#edited());
    listen(window, "pagehide", () => this.#keep());
    listen(window, "beforeprint", () => this.#openForPrint());
    this.#engineIs(this.#engine.state);
    this.#edited();
  }

  disconnect() {
    for (const stop of this.#stops.splice(0)) stop();
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
    cancelAnimationFrame(this.#frame);
    this.#drawn = this.#frame = 0;
    this.#speaker.unsettle();
    hearMarks(this.#view.area, []);
    this.#engine?.forget(this);
    this.#save();
    this.#keep();
  }

  #build() {
    this.#view = buildView(this.#id);
    this.#speaker = new Speaker(this.#host, this.#view.live, this.#view.said);
    const { area, scroll, copy, example, putBack, retry, keep, root } = this.#view;
    this.#host.querySelector(".ec-fallback")?.setAttribute("hidden", "");
    this.#host.append(root);
    this.#buildFields();
    area.addEventListener("input", () => this.#edited());
    copy.addEventListener("click", () => this.#copy());
    example.addEventListener("click", () => this.#offer(this.#answers.situation.sample, words.EXAMPLE_IN));
    putBack.addEventListener("click", () => this.#putBack());
    retry.addEventListener("click", () => this.#engine.retry());
    keep.addEventListener("change", () => this.#chooseKeeping());
    // A file dropped beside or on the box would replace the page, and with it what was typed.
    for (const event of ["dragover", "drop"]) {
      scroll.addEventListener(event, (drag) => {
        if (![...(drag.dataTransfer?.types ?? [])].includes("Files")) return;
        drag.preventDefault();
        if (event === "drop") this.#speaker.say(words.FILE_DROPPED);
      });
    }
  }

  #save() {
    remember(this.#key, this.#draft());
    clearTimeout(this.#timers.keep);
    if (keeping()) this.#timers.keep = setTimeout(() => this.#keep(), KEEP_MS);
  }

  #draft() {
    return { text: this.#text, situation: this.#answers.situation.slug, values: this.#answers.values };
  }

  /** Write the draft to the device, if the reader wants that. */
  #keep() {
    clearTimeout(this.#timers.keep);
    if (!keeping() || keepDraft(this.#key, this.#draft())) return;
    this.#speaker.say(words.NOT_KEPT);
  }

  #chooseKeeping() {
    const { keep } = this.#view;
    const done = setKeeping(keep.checked) && (!keep.checked || keepDraft(this.#key, this.#draft()));
    if (done) {
      this.#speaker.say(keep.checked ? words.KEPT : words.FORGOTTEN);
    } else {
      keep.checked = false;
      this.#speaker.say(words.NOT_KEPT);
    }
    for (const other of document.querySelectorAll(".ck-foot input")) other.checked = keep.checked;
  }

  #showRequests(requests) {
    this.#view.requests.textContent = words.requestsWords(requests);
  }

  // ---- situation and context

  #buildFields() {
    const { fields, example, failureTitle, failureList, points } = this.#view;
    const { situation, situations } = this.#answers;
    const rows = [];
    if (situations.length > 1) {
      const choose = (slug) => {
        this.#choose(slug);
        fields.querySelector("select").focus();
      };
      rows.push(situationField(situations, situation.slug, `${this.#id}-situation`, choose));
    }
    for (const field of situation.context) {
      const change = (name, value) => {
        this.#answers.give(name, value);
        this.#changed();
      };
      rows.push(contextField(field, `${this.#id}-${field.name}`, this.#answers.to(field), change));
    }
    fields.replaceChildren(...rows);
    example.hidden = !situation.sample;
    failureTitle.textContent = words.FAILURE_NEXT;
    for (const list of [failureList, points]) {
      list.replaceChildren(...situation.checklist.map((text) => make("li", { text })));
    }
  }

  #choose(slug) {
    if (!this.#answers.choose(slug)) return;
    this.#buildFields();
    this.#changed();
  }

  /** Another situation or context: the same text has to be judged anew. */
  #changed() {
    this.#limit = undefined;
    this.#report = null;
    this.#showCount();
    this.#save();
    this.#soon();
  }

  // ---- the text

  /** Called at every edit, and harmless when nothing has changed. */
  #edited() {
    const text = this.#view.area.value;
    if (text !== this.#text) {
      const edit = editBetween(this.#text, text);
      this.#text = text;
      this.#report = null;
      this.#host.classList.toggle("ck-written", text.trim() !== "");
      this.#move(edit);
    }
    this.#draw();
    this.#soon();
  }

  /** Show and remember the text as it stands; in a burst of edits (a stuck key, a script) not each of them. */
  #draw() {
    const draw = () => {
      this.#paint();
      this.#showCount();
      this.#save();
    };
    this.#drawn += 1;
    if (this.#drawn <= DRAWN) draw();
    this.#frame ||= requestAnimationFrame(() => {
      const behind = this.#drawn > DRAWN;
      this.#drawn = this.#frame = 0;
      if (behind) draw();
    });
  }

  /** Until the answer for the new text is here, marks the edit did not touch go with their words. */
  #move(edit) {
    const findings = this.#findings.map((finding) => shiftFinding(finding, edit));
    const trial = this.#trial.map((finding) => shiftFinding(finding, edit));
    moveList(this.#view.list, findings);
    moveList(this.#view.trialList, trial);
    this.#findings = findings.filter((finding) => finding !== null);
    this.#trial = trial.filter((finding) => finding !== null);
    this.#active = -1;
  }

  #paint() {
    const { area, mirror, scroll } = this.#view;
    area.dir = mirror.dir = directionOf(this.#text);
    // A text that long is laid out once, not twice: its findings are listed, and not marked in it.
    const long = this.#text.length > LONG;
    scroll.classList.toggle("ck-long", long);
    paintMirror(mirror, long ? "" : this.#text, long ? [] : this.#findings);
    hearMarks(area, long ? [] : this.#findings);
    this.#active = -1;
    this.#caretMoved();
  }

  #showCount() {
    const { count, area } = this.#view;
    const limit = this.#limit !== undefined ? this.#limit : limitFor(this.#answers.situation.limits, this.#answers.context().account);
    const counted = countText(this.#text);
    const standing = againstLimit(counted, limit);
    count.textContent = words.countWords(counted, standing, limit);
    count.className = `ck-count ck-${standing.state}`;
    area.classList.toggle("ck-over", standing.state === "over");
  }

  // ---- checking

  /** Check at once after a pause in typing, else when the pause has lasted; the engine keeps only the newest. */
  #soon() {
    clearTimeout(this.#timers.check);
    this.#speaker.unsettle();
    const wait = this.#lastAsked + PAUSE_MS - performance.now();
    if (wait <= 0) this.#check();
    else this.#timers.check = setTimeout(() => this.#check(), wait);
  }

  async #check() {
    this.#lastAsked = performance.now();
    if (this.#text.trim() === "") {
      this.#engine.forget(this);
      this.#show([], [], null);
      this.#verdict(this.#engine.state.phase === "ready" ? words.EMPTY_READY : words.EMPTY, "empty");
      this.#note("");
      this.#speaker.reset();
      return;
    }
    if (looksBinary(this.#text)) {
      this.#engine.forget(this);
      this.#show([], [], null);
      this.#verdict(words.BINARY, "other");
      this.#note("");
      this.#speaker.settle(words.BINARY);
      return;
    }
    const { phase } = this.#engine.state;
    if (phase === "failed") return;
    if (phase !== "ready") this.#verdict(words.WAITING, "waiting");
    const text = this.#text;
    const { head, cut } = headOf(text, MAX_CHECKED);
    const situation = this.#answers.situation.slug;
    const context = this.#answers.context();
    clearTimeout(this.#timers.busy);
    this.#timers.busy = setTimeout(() => this.#busy(true), BUSY_MS);
    const answer = await this.#engine.ask(this, { op: "check", situation, text: head, context });
    // Latest edit wins: an answer for an older text, situation or context is not for the page.
    if (answer === null || text !== this.#text || situation !== this.#answers.situation.slug) return;
    if (JSON.stringify(context) !== JSON.stringify(this.#answers.context())) return;
    clearTimeout(this.#timers.busy);
    this.#busy(false);
    if (!answer.ok) {
      this.#show([], [], null);
      this.#verdict(answer.error, "other");
      this.#speaker.settle(answer.error);
      return;
    }
    this.#answered(answer.report, cut);
  }

  #answered(report, cut) {
    this.#limit = report.length.limit;
    this.#showCount();
    this.#show(report.findings, report.trial ?? [], report);
    const verdict = words.verdictWords(report);
    this.#verdict(verdict, report.verdict);
    const notes = [];
    if (cut) notes.push(words.tooLongWords(MAX_CHECKED));
    if (report.failed?.length) notes.push(words.failedRulesWords(report.failed));
    this.#note(notes.join(" "));
    this.#speaker.settle([verdict, ...notes].join(" "));
    // For pages around the checker, a lesson for instance. It never holds the text.
    const { situation, verdict: word, length } = report;
    const rules = report.findings.map(({ rule, level }) => ({ rule, level }));
    const detail = { situation, verdict: word, length: { ...length }, rules };
    this.#host.dispatchEvent(new CustomEvent("etiquette-report", { bubbles: true, detail }));
  }

  #show(findings, trial, report) {
    const { list, trialList, trialSummary } = this.#view;
    const rules = new URL(this.#host.dataset.rules ?? "./", document.baseURI);
    const actions = {
      select: (finding) => this.#select(finding.start, finding.end),
      use: (suggestion) => this.#use(suggestion),
    };
    this.#report = report;
    this.#findings = findings;
    this.#trial = trial;
    showList(list, findings, this.#text, rules, actions);
    showList(trialList, trial, this.#text, rules, actions);
    list.hidden = findings.length === 0;
    this.#view.trial.hidden = trial.length === 0;
    trialSummary.textContent = words.trialWords(trial.length);
    this.#paint();
  }

  #verdict(text, kind) {
    const { verdict } = this.#view;
    if (verdict.textContent !== text) verdict.textContent = text;
    verdict.className = `ck-verdict ck-is-${kind}`;
  }

  /** A check that takes long says so, where the stages of loading are told. */
  #busy(busy) {
    if (this.#engine.state.phase !== "ready") return;
    this.#view.engine.hidden = !busy;
    this.#view.engine.textContent = words.CHECKING;
  }

  #note(text) {
    this.#view.note.textContent = text;
    this.#view.note.hidden = text === "";
  }

  // ---- text and list together

  #caretMoved() {
    const { area, mirror, list } = this.#view;
    const here = this.#host.contains(document.activeElement);
    const active =
      here && document.activeElement === area
        ? findingAt(this.#findings, area.selectionStart, area.selectionEnd)
        : -1;
    if (active === this.#active) return;
    this.#active = active;
    markActive(mirror, active);
    markCurrent(list, active);
  }

  #select(start, end) {
    const { area } = this.#view;
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    this.#reveal(start);
  }

  /** Scroll the text, then the page, so that position `at` can be seen. */
  #reveal(at) {
    const { area, mirror, scroll } = this.#view;
    if (this.#text.length > LONG) {
      // The browser scrolls to the caret of what gets the focus.
      area.blur();
      area.focus();
      return;
    }
    const box = scroll.getBoundingClientRect();
    const place = rectAt(mirror, at);
    if (place.top < box.top + 8 || place.bottom > box.bottom - 8) {
      scroll.scrollTop += place.top - box.top - box.height / 3;
    }
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    scroll.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }

  #use({ kind, text, start, end }) {
    const { area } = this.#view;
    insertWithUndo(area, start, end, text);
    const blank = kind === "fill" ? firstBlank(text) : null;
    if (blank !== null) area.setSelectionRange(start + blank.start, start + blank.end);
    this.#reveal(start);
    if (blank === null) this.#keyboardAway();
  }

  /** Where typing takes an on-screen keyboard, it need not cover the page when there is nothing to type. */
  #keyboardAway() {
    if (matchMedia("(pointer: coarse)").matches) this.#view.area.blur();
  }

  // ---- examples

  tryText(text, situation, context) {
    for (const [name, value] of Object.entries(context)) this.#answers.give(name, value);
    if (situation) this.#answers.choose(situation);
    this.#buildFields();
    this.#changed();
    this.#offer(text, words.EXAMPLE_IN);
  }

  /** Replace the text, undoably, and keep the reader's own at hand. */
  #offer(text, saying) {
    const { area, putBack } = this.#view;
    if (this.#text !== this.#inserted && this.#text.trim() !== "") this.#kept = this.#text;
    insertWithUndo(area, 0, area.value.length, text);
    this.#inserted = area.value;
    putBack.hidden = this.#kept === null;
    this.#speaker.say(saying);
    // Firefox goes to the caret, behind what was inserted, when it next draws: only then is the beginning shown.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      this.#reveal(0);
      this.#keyboardAway();
    }));
  }

  #putBack() {
    const { area, putBack } = this.#view;
    insertWithUndo(area, 0, area.value.length, this.#kept);
    this.#kept = null;
    this.#inserted = null;
    putBack.hidden = true;
    this.#speaker.say(words.PUT_BACK);
  }

  async #copy() {
    this.#speaker.say((await copyText(this.#view.area)) ? words.COPIED : words.NOT_COPIED);
  }

  // ---- the engine

  #engineIs(state) {
    const { engine, failure, failureWords, verdict } = this.#view;
    const { phase } = state;
    this.#host.dataset.state = phase;
    failure.hidden = phase !== "failed";
    verdict.hidden = phase === "failed";
    engine.hidden = phase !== "loading";
    if (phase === "loading") {
      engine.textContent = words.loadingWords(state);
      if (this.#report === null && this.#text.trim() !== "") this.#verdict(words.WAITING, "waiting");
    } else if (phase === "ready") {
      countFromNow();
      this.#soon();
    } else if (phase === "failed") {
      clearTimeout(this.#timers.busy);
      const sentence = words.failureWords(state.kind);
      failureWords.textContent = sentence;
      failureWords.title = state.detail;
      this.#show([], [], null);
      this.#speaker.now(sentence);
    }
  }

  #openForPrint() {
    for (const details of this.#view.root.querySelectorAll(".ck-reading details")) details.open = true;
  }
}
