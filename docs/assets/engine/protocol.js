// The messages between a page and the Python engine, as types. There's no code here, and nothing imports it at run time.

/**
 * What the page sends.
 * @typedef {object} Boot starts Python
 * @property {"boot"} type
 * @property {string} runtime absolute URL of runtime.json
 * @property {object | null} [config] its content, if the page has it already
 * @property {boolean} [ignoreStored] don't use what an earlier visit stored, since an attempt has just failed
 * @property {boolean} [compiles] does the page compile Python's WebAssembly? Then messages about that follow
 *
 * @typedef {object} Wasm Python's WebAssembly, which the page compiles
 * @property {"wasm"} type
 * @property {number} bytes of it that have arrived so far, unpacked
 * @property {WebAssembly.Module | null} [module] in the last of these messages only; null: the page couldn't compile it
 * @property {Timing | null} [timing] in the last of these messages only; null: unknown
 *
 * @typedef {Pick<PerformanceResourceTiming, "name" | "transferSize" | "encodedBodySize" | "decodedBodySize" | "requestStart"
 *   | "responseEnd">} Timing
 *
 * @typedef {object} Ask one question; the next one waits for its answer
 * @property {"ask"} type
 * @property {string} request JSON text: {id, op, …}, see checkers/browser.py
 * @property {File[] | null} [files] files for Python to read
 *
 * @typedef {Boot | Wasm | Ask} ToEngine
 */

/**
 * How far loading has got: step 1 fetches files, 2 starts Python, 3 imports our rules.
 * @typedef {object} Stage
 * @property {1 | 2 | 3} step
 * @property {number} [part] of step 1, from 0 to 1
 */

/**
 * Why the engine didn't start. "outdated": its files are gone, since the site has been updated. "silent": it started,
 * but stopped answering.
 * @typedef {"missing" | "outdated" | "network" | "blocked" | "memory" | "broken" | "silent"} FailureKind
 */

/**
 * What the engine sends. "requests" counts requests since the last such message, as request-counter.js does; "died" means that nothing else will come.
 * @typedef {(
 *   | { type: "hello" }
 *   | { type: "stage", stage: Stage }
 *   | { type: "ready" }
 *   | { type: "failed", kind: FailureKind, detail: string }
 *   | { type: "progress", id: number, stage: string, share: number | null }
 *   | { type: "answer", answer: string }
 *   | { type: "requests", count: number, elsewhere: number }
 *   | { type: "died", detail: string }
 * )} FromEngine
 */

/**
 * The answers, once parsed. A failure has a sentence for the reader; if it's our fault, `detail` says where it
 * happened.
 * @typedef {{ id?: number, ok: false, error: string, detail?: string, questions?: any[] }} Failure
 * @typedef {{ id?: number, ok: true, [key: string]: any }} Success
 * @typedef {Success | Failure} Answer
 */

/**
 * A report on a draft. Spans are [start, end) in UTF-16 units.
 * @typedef {"problem" | "caution" | "hint"} Level
 *
 * @typedef {object} Suggestion
 * @property {string} kind "apply": safe as it is; "fill": the text has blanks to fill in; "idea": advice only
 * @property {string} label
 * @property {string | null} text what to put in place of the span, "" to cut it; null: advice only
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
 * @property {boolean} [folded] the reader has put it aside; the engine never says so
 *
 * @typedef {object} Report
 * @property {string} situation
 * @property {boolean} [guessed] the rules have guessed the situation, since the question said "auto"
 * @property {string} [reads_as] the slug of a situation that the draft clearly fits better, or ""
 * @property {"ready" | "revise" | "other-language"} verdict
 * @property {{ count: number, limit: number | null }} length
 * @property {Finding[]} findings
 * @property {Finding[]} [trial] from rules that are still being tried out
 * @property {string[]} [failed] names of checks that raised an error
 */

/**
 * A suggested version of a draft. Spans are [start, end) in UTF-16 units: `start` and `end` of a piece in the version,
 * all others in the draft.
 * @typedef {object} Piece
 * @property {number} start
 * @property {number} end
 * @property {"kept" | "changed" | "new" | "blank"} kind "kept": word for word from the draft; "changed": from the draft
 *   with a fix applied; "new": ours; "blank": to fill in
 * @property {number} [from_start]
 * @property {number} [from_end]
 * @property {string} [label] what belongs in a blank
 *
 * @typedef {object} Version
 * @property {string} text
 * @property {Piece[]} pieces they cover the text, in order
 * @property {{ start: number, end: number, why: string }[]} cut what was left out, with the reason in a few words
 */

export {};
