// Talks to the learning system: SCORM 1.2 (window.API) or SCORM 2004 (window.API_1484_11), in one of the windows around
// the course. We report which tasks are done, never what a learner types.

const DEPTH = 20; // how many windows to search; no system nests deeper
const LEAVING_MS = 60_000; // how long leaving a page can take
const BEGAN = Symbol.for("cordial-began"); // when the attempt began, noted on the system's own object

// The names in each version's API.
const VERSIONS = {
  API_1484_11: {
    begin: "Initialize", end: "Terminate", get: "GetValue", set: "SetValue", commit: "Commit",
    status: "cmi.completion_status", place: "cmi.location", kept: "cmi.suspend_data", time: "cmi.session_time",
    exit: "cmi.exit",
    objective: "completion_status",
    duration: (seconds) => `PT${seconds}S`,
    more: (done, total) => [
      ["cmi.progress_measure", (done / total).toFixed(4)],
      ...(done === total ? [["cmi.success_status", "passed"]] : []),
    ],
  },
  API: {
    begin: "LMSInitialize", end: "LMSFinish", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit",
    status: "cmi.core.lesson_status", place: "cmi.core.lesson_location", kept: "cmi.suspend_data",
    time: "cmi.core.session_time", exit: "cmi.core.exit",
    objective: "status",
    duration: (seconds) => {
      const two = (number) => String(Math.floor(number)).padStart(2, "0");
      return `${two(seconds / 3600).padStart(4, "0")}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
    },
    more: () => [],
  },
};

/** The value of `name` in the first window from `start` outwards that has it. Skips windows of other sites. */
function around(start, name) {
  for (let here = start, depth = 0; here && depth < DEPTH; depth += 1) {
    try {
      if (here[name]) return here;
    } catch {
      // Another site's window throws. Its parent may still be the system's.
    }
    if (here.parent === here) break;
    here = here.parent;
  }
  return null;
}

function opener() {
  try {
    return window.top.opener ?? window.opener;
  } catch {
    return window.opener;
  }
}

function find(name) {
  return around(window, name) ?? around(opener(), name);
}

class Session {
  #api;
  #words;
  #began = Date.now();
  #open = true;
  #wasComplete;

  constructor(api, words) {
    this.#api = api;
    this.#words = words;
  }

  /**
   * Begin the attempt, or continue it if the course was reloaded in its frame or the system has begun it. False if the
   * system doesn't accept any data.
   */
  begin() {
    const began = Number(this.#api[BEGAN]) || 0;
    // Beginning twice is an error, and some systems then end the attempt.
    const runs = began > 0 && this.#takes();
    if (!runs && this.#call("begin", "") !== "true" && !this.#takes()) return false;
    this.#began = runs ? began : Date.now();
    try {
      this.#api[BEGAN] = this.#began;
    } catch {
      // Then we'll have to ask the system again after a reload.
    }
    this.#open = true;
    this.#wasComplete = ["completed", "passed"].includes(this.#get(this.#words.status));
    return true;
  }

  /** Whether the system accepts what we set. It only does while an attempt is running. */
  #takes() {
    return this.#set(this.#words.exit, "suspend"); // without this, the system forgets everything before the next visit
  }

  #call(name, ...values) {
    try {
      return String(this.#api[this.#words[name]](...values) ?? "");
    } catch {
      return ""; // A fault in the system mustn't stop the course.
    }
  }

  #get(name) {
    return this.#call("get", name);
  }

  #set(name, value) {
    return this.#call("set", name, String(value)) === "true";
  }

  /** What an earlier visit saved: ids of the tasks done, and the lesson it ended at. */
  recall() {
    try {
      const { done } = JSON.parse(this.#get(this.#words.kept));
      return { done: Array.isArray(done) ? done : [], place: this.#get(this.#words.place) };
    } catch {
      return { done: [], place: this.#get(this.#words.place) };
    }
  }

  /** Save which lesson is open. */
  at(place) {
    this.#set(this.#words.place, place);
  }

  /** Whether the system has stored this; some store it without saying so. */
  #keep(kept) {
    return this.#set(this.#words.kept, kept) || this.#get(this.#words.kept) === kept;
  }

  /** Save and report what's done. all, done: ids of tasks, as in "decline-2". False if the system doesn't accept it. */
  save({ all, done }) {
    const words = this.#words;
    const kept = JSON.stringify({ version: 1, done });
    // The system could have ended the attempt by itself.
    if (!this.#keep(kept) && !(this.begin() && this.#keep(kept))) return false;
    const complete = done.length === all.length;
    // Otherwise opening a completed course again would make it incomplete.
    if (complete || !this.#wasComplete) {
      this.#set(words.status, complete ? "completed" : "incomplete");
      for (const [name, value] of words.more(done.length, all.length)) this.#set(name, value);
    }
    const lessons = [...new Set(all.map((id) => id.replace(/-\d+$/, "")))];
    for (const [number, lesson] of lessons.entries()) {
      const open = all.some((id) => id.startsWith(`${lesson}-`) && !done.includes(id));
      this.#set(`cmi.objectives.${number}.id`, lesson);
      this.#set(`cmi.objectives.${number}.${words.objective}`, open ? "incomplete" : "completed");
    }
    this.#takes();
    this.#call("commit", "");
    return true;
  }

  /** Report the time so far, without ending the attempt. */
  pause() {
    if (!this.#open) return;
    this.#set(this.#words.time, this.#words.duration(Math.round((Date.now() - this.#began) / 1000)));
    this.#call("commit", "");
  }

  /** Report the time and end the attempt. */
  end() {
    if (!this.#open) return;
    this.pause();
    this.#open = false;
    this.#call("end", "");
    try {
      delete this.#api[BEGAN];
    } catch {
      // It couldn't be set either.
    }
  }
}

/**
 * End the attempt when the course is closed: when the system closes its window, or removes the course's frame. If the
 * course is reloaded in its frame, or left for another page there, it can come back, so the attempt continues.
 */
function endWithSystem(session, system) {
  let left = 0;
  const leave = () => {
    left = Date.now();
  };
  const comesBack = () => Date.now() - left < LEAVING_MS;
  if (window.top === window) {
    // The course has its own window. Only newer browsers can tell a reload from closing it.
    /** @type {any} */ (window).navigation?.addEventListener("navigate", (event) => {
      if (event.navigationType === "reload") leave();
    });
  } else {
    addEventListener("beforeunload", leave); // this event doesn't fire when a frame is removed
  }
  // The browser keeps this page and could show it again.
  addEventListener("pagehide", (event) => {
    if (event.persisted || (system !== window && comesBack())) session.pause();
    else session.end();
  });
  if (system === window) return;
  const gone = (event) => event.persisted || session.end();
  try {
    system.addEventListener("pagehide", gone);
  } catch {
    // Then the system must notice by itself that its window closes.
  }
}

/**
 * A session with the learning system, or null; and whether there's a system that refused to start a session.
 * @returns {{ session: Session | null, refused: boolean }}
 */
export function connect() {
  let refused = false;
  for (const [name, words] of Object.entries(VERSIONS)) {
    const system = find(name);
    if (!system) continue;
    const session = new Session(system[name], words);
    if (session.begin()) {
      endWithSystem(session, system);
      return { session, refused: false };
    }
    refused = true; // Try the other version.
  }
  return { session: null, refused };
}
