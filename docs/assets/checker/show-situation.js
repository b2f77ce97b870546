// Shows a situation's questions, its checklists, and the button for its example.
import { make } from "../shared/dom.js";

/**
 * Call this whenever the form's situation may have changed.
 * @param {{ elements: import("./elements.js").CheckerElements, form: import("./situation-form.js").SituationForm }} parts
 */
export function showSituation({ elements: { example, failureList, points }, form }) {
  const { checklist, sample } = form.situation;
  form.render();
  example.hidden = !sample;
  for (const list of [failureList, points]) list.replaceChildren(...checklist.map((text) => make("li", { text })));
}
