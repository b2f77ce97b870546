// The messages between a page and the Python engine, as types. There's no code here, and nothing imports it at run time.

/**
 * What the page sends.
 * @typedef {object} Boot starts Python
 * @property {"boot"} type
 * @property {string} runtime absolute URL of runtime.json
 * @property {object | null} [config] its content, if the page has it already
 * @property {boolean} [afresh] ignore what an earlier visit stored: an attempt with it has just failed
 *
 * @typedef {object} Ask one question; the next one waits for its answer
 * @property {"ask"} type
 * @property {string} request JSON text: {id, op, …}, see checkers/browser.py
 * @property {File[] | null} [files] files for Python to read
 *
 * @typedef {Boot | Ask} ToEngine
 */

/**
 * How far loading has come: step 1 fetches files, 2 starts Python, 3 reads our rules.
 * @typedef {object} Stage
 * @property {1 | 2 | 3} step
 * @property {number} [part] of step 1, from 0 to 1
 */

/**
 * Why the engine didn't start ("silent": why it was given up later).
 * @typedef {"missing" | "network" | "blocked" | "memory" | "broken" | "silent"} FailureKind
 */

/**
 * What the engine sends. "lost" comes from a `data:` worker that couldn't load the real one; "requests" counts requests
 * since the last such message; "died" means that nothing else will come.
 * @typedef {(
 *   | { type: "hello" }
 *   | { type: "lost", detail: string }
 *   | { type: "stage", stage: Stage }
 *   | { type: "ready" }
 *   | { type: "failed", kind: FailureKind, detail: string }
 *   | { type: "progress", id: number, stage: string, share: number | null }
 *   | { type: "answer", answer: string }
 *   | { type: "requests", count: number }
 *   | { type: "died", detail: string }
 * )} FromEngine
 */

/**
 * The answers, once parsed. A failed one has a sentence for the reader; `detail` says where, if the fault is ours.
 * @typedef {{ id?: number, ok: false, error: string, detail?: string }} Failure
 * @typedef {{ id?: number, ok: true, [key: string]: any }} Success
 * @typedef {Success | Failure} Answer
 */

/**
 * A report on a draft. Spans are [start, end) in UTF-16 units.
 * @typedef {"problem" | "caution" | "hint"} Level
 *
 * @typedef {object} Suggestion
 * @property {string} kind "fill": the text has blanks for the reader to fill in
 * @property {string} label
 * @property {string | null} text what to put in place of the span; null: advice only
 * @property {number} start
 * @property {number} end
 *
 * @typedef {object} Finding
 * @property {string} rule
 * @property {Level} level
 * @property {string} message
 * @property {string} [why]
 * @property {string} [page] the rule's page, relative to the site's rules/
 * @property {number} start
 * @property {number} end
 * @property {Suggestion[]} suggestions
 *
 * @typedef {object} Report
 * @property {string} situation
 * @property {"ready" | "revise" | "other-language"} verdict
 * @property {{ count: number, limit: number | null }} length
 * @property {Finding[]} findings
 * @property {Finding[]} [trial] from rules that are still being tried out
 * @property {string[]} [failed] names of checks that raised an error
 */

export {};
