// What browsers have and TypeScript's own list of their interfaces lacks; for `tsc -p tools/tsconfig.json` only.

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

/** Of Trusted Types, in browsers that enforce them. */
declare var trustedTypes: any;

/** Of Material for MkDocs: emits every page that takes the place of another. */
declare var document$: { subscribe(watcher: () => void): void } | undefined;

/** Of the learning system, one per version of SCORM. */
interface Window {
  API?: any;
  API_1484_11?: any;
}
