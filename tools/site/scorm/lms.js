// Talks to the learning system: SCORM 1.2 (window.API) or SCORM 2004 (window.API_1484_11), in one of the windows around
// the course. We report which tasks are done, and never what a learner types.

const DEPTH = 20; // how many windows to search; no system nests more

// The names that each version uses.
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

/** The first window from `start` outwards that has `name`, as its value. Skips windows of other sites. */
function around(start, name) {
  for (let here = start, depth = 0; here && depth < DEPTH; depth += 1) {
    try {
      if (here[name]) return here[name];
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
    this.#wasComplete = ["completed", "passed"].includes(this.#get(words.status));
  }

  #call(name, ...values) {
    try {
      return this.#api[this.#words[name]](...values);
    } catch {
      return ""; // A fault in the system mustn't stop the course.
    }
  }

  #get(name) {
    return String(this.#call("get", name) ?? "");
  }

  #set(name, value) {
    this.#call("set", name, String(value));
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

  /** Save and report what's done. all, done: ids of tasks, as in "decline-2". */
  save({ all, done }) {
    if (!this.#open) return;
    const words = this.#words;
    this.#set(words.kept, JSON.stringify({ version: 1, done }));
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
    this.#set(words.exit, "suspend"); // Otherwise the system forgets it all before the next visit.
    this.#call("commit", "");
  }

  /** Report how long it took and end the session. */
  end() {
    if (!this.#open) return;
    this.#open = false;
    this.#set(this.#words.time, this.#words.duration(Math.round((Date.now() - this.#began) / 1000)));
    this.#call("commit", "");
    this.#call("end", "");
  }
}

/** A session with the learning system, or null if there's none or it won't start a session. */
export function connect() {
  for (const [name, words] of Object.entries(VERSIONS)) {
    const api = find(name);
    if (!api) continue;
    try {
      if (String(api[words.begin]("")) === "true") return new Session(api, words);
    } catch {
      // Try the other version.
    }
  }
  return null;
}
