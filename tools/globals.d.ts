// Browser interfaces that TypeScript doesn't declare. Only used by `tsc -p tools/tsconfig.json`.

interface Navigator {
  connection?: { saveData: boolean; downlink?: number };
  deviceMemory?: number;
}

interface DocumentEventMap {
  "cordial-progress": CustomEvent<{ lesson: string; task: string; done: number; total: number }>;
}

interface HTMLElementEventMap {
  "etiquette-report": CustomEvent;
}

/** In browsers that enforce Trusted Types. */
declare var trustedTypes: any;

/** From Material for MkDocs: emits every page that replaces another without a reload. */
declare var document$: { subscribe(watcher: () => void): void } | undefined;

/** From the learning system, for each version of SCORM. */
interface Window {
  API?: any;
  API_1484_11?: any;
}
