/* What the pages' modules share: send a form, put in the parts that came back, show what only a script can do. */

const PARTS = "X-Milepost-Parts";

/** The form's fields, with `more` over them. */
export function fields(form, more = {}) {
  const all = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries(more)) all.set(name, value);
  return all;
}

/** Post and return the document that answers. A refusal throws an Error with the page's own sentence. */
export async function post(url, body, { signal } = {}) {
  const response = await fetch(url, { method: "POST", body, signal, headers: { [PARTS]: "1" } });
  const answer = new DOMParser().parseFromString(await response.text(), "text/html");
  if (response.ok || response.status === 422) return answer;
  throw new Error(answer.querySelector("#failure-sentence")?.textContent.trim() ?? response.statusText);
}

/** Replace the children of each element of the page whose id is among `ids` with those of the answer's. */
export function swap(answer, ids) {
  for (const id of ids) {
    const [old, fresh] = [document.getElementById(id), answer.getElementById(id)];
    if (!old || !fresh) continue;
    old.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
    if (fresh.hasAttribute("hidden")) old.hidden = true;
    else if (fresh.id.startsWith("plan-")) old.hidden = false;
    reveal(old);
  }
}

/** Show what needs a script, and hide nothing that works without. */
export function reveal(root = document) {
  for (const element of root.querySelectorAll("[data-script]")) element.hidden = false;
  if (/Mac|iP(hone|ad)/.test(navigator.platform)) {
    for (const key of root.querySelectorAll("[data-mod]")) key.textContent = "\u2318";
  }
}

/** Call `act` once nothing has happened for `pause` milliseconds. `now()` calls it at once if it was waiting. */
export function settle(act, pause) {
  let timer = 0;
  const wait = (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => ((timer = 0), act(...values)), pause);
  };
  wait.now = () => timer && (clearTimeout(timer), (timer = 0), act());
  wait.stop = () => (clearTimeout(timer), (timer = 0));
  return wait;
}
