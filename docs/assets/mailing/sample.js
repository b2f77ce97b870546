// Invented messages that show what the page does.

const OPEN_DAY =
  "our clinic is opening a second practice in Leeds, and we offer staff check-ups at a fixed price. Do you have 15 minutes for a call this week?";

/** @type {[string, string][]} */
const MESSAGES = [
  ["Ana Silva", `Hi Ana, ${OPEN_DAY}`],
  ["Tom Reed", `Hi Tom, ${OPEN_DAY}`],
  ["Lena Graf", `Hi Tom, ${OPEN_DAY}`],
  ["Piet Bos", `Hi {{first_name}}, ${OPEN_DAY}`],
  ["Noor Aziz", `Hi Noor, ${OPEN_DAY}`],
  ["Kofi Mensah", "Hi Kofi, your talk on night shifts helped me plan our rota. How did you get the wards to agree?"],
  ["Mina Sato", "Hi Mina, could you send me the slides of your talk on patient records?"],
  ["Mina Sato", "Hi Mina, just checking whether you saw my message about the slides."],
  ["Mina Sato", "Hi Mina, bumping this to the top of your inbox. Did you find the slides?"],
];

/** The messages as CSV, for the worker. */
export const SAMPLE = JSON.stringify(MESSAGES.map(([to, text]) => ({ to, text })));
