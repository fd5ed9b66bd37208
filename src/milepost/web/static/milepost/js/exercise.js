/* Exercise: the editor over its text box, drafts kept as they are typed, Run, and Check. */

import { fields, post, reveal, settle, swap } from "./page.js";

const PAUSE = 800;

/** `editor` loads the editor; it returns null where a plain text box is wanted. */
export async function startExercise(root, form, editor) {
  reveal(root);
  const check = form.querySelector("[data-check]");
  const boxes = [...form.querySelectorAll("[data-editor-box] textarea")].map((area) => ({ area, view: null }));
  const draft = keeper(form);

  const press = () => form.requestSubmit(check);
  const open = async () => {
    const create = await editor();
    for (const box of boxes) if (create && coloured(box)) mount(box, create, { onChange: draft.changed, onCheck: press });
    showPlain(form, !create);
  };
  if (boxes.length) await open();
  form.querySelector("[data-plain]")?.addEventListener("click", async () => {
    if (boxes.some((box) => box.view)) {
      boxes.forEach(unmount);
      showPlain(form, true);
      boxes[0].area.focus();
    } else {
      delete document.querySelector(".work").dataset.plain;
      await open();
      boxes[0].view?.focus();
    }
  });

  form.addEventListener("input", draft.changed);
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) press();
  });
  form.addEventListener("submit", (event) => {
    const button = event.submitter ?? check;
    if (button.hasAttribute("data-start-over")) return startOver(event, button, boxes, form, draft);
    event.preventDefault();
    send(button.hasAttribute("data-run") ? () => run(form) : () => checkAnswer(form, button, boxes), form, button, draft);
  });
  root.addEventListener("click", (event) => {
    if (!event.target.closest("[data-go]")) return;
    const { file, line, column } = root.querySelector("#verdict .verdict").dataset;
    goTo(boxOf(boxes, file), Number(line), Number(column) || 1);
  });
  markMistake(root, boxes);
}

/** The editor knows Python, and what has the same quotes and comments. */
function coloured(box) {
  return /\.(py|sh|toml)$/.test(box.area.dataset.name);
}

/** Saves some time after the last change, and at once when the page goes away. `stop()` waits for what is on its way. */
function keeper(form) {
  const said = form.querySelector("#saved");
  let unsaved = false;
  let flying = Promise.resolve();
  const send = async () => {
    unsaved = false;
    try {
      const response = await fetch(form.dataset.draft, { method: "POST", body: fields(form) });
      if (!response.ok) throw new Error(response.statusText);
      said.textContent = (await response.json()).saved;
    } catch {
      unsaved = true;
      said.textContent = form.dataset.unsaved;
    }
  };
  const save = settle(() => (flying = flying.then(send)), PAUSE);
  const leave = () => {
    if (unsaved) navigator.sendBeacon(form.dataset.draft, fields(form));
    unsaved = false;
  };
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave());
  return {
    changed: () => ((unsaved = true), save()),
    stop: () => (save.stop(), (unsaved = false), flying),
  };
}

function mount(box, create, { onChange, onCheck }) {
  const parent = document.createElement("div");
  parent.className = "editor-in";
  box.area.before(parent);
  box.area.hidden = true;
  box.view = create({
    parent,
    text: box.area.value,
    label: box.area.getAttribute("aria-label"),
    describedby: box.area.getAttribute("aria-describedby"),
    onChange: (text) => ((box.area.value = text), onChange()),
    onCheck,
  });
  box.parent = parent;
}

function unmount(box) {
  box.view?.remove();
  box.parent?.remove();
  [box.view, box.parent] = [null, null];
  box.area.hidden = false;
}

function showPlain(form, plain) {
  const button = form.querySelector("[data-plain]");
  if (!button) return;
  button.hidden = false;
  button.setAttribute("aria-pressed", String(plain));
}

/** Both keep the draft as well, so an older one must not arrive after them. */
async function send(act, form, button, draft) {
  if (form.hasAttribute("aria-busy")) return;
  form.setAttribute("aria-busy", "true");
  button.disabled = true;
  await draft.stop();
  await act();
  button.disabled = false;
  form.removeAttribute("aria-busy");
}

async function checkAnswer(form, button, boxes) {
  const place = document.getElementById("verdict");
  try {
    const answer = await post(form.action, fields(form));
    document.getElementById("ran").replaceChildren();
    swap(answer, ["skill-state", "siblings", "tasks", "verdict", "hints", "attempts", "saved"]);
    markMistake(document, boxes);
    if (answer.querySelector(".verdict-pass")) {
      button.classList.remove("btn-now");
      button.textContent = button.dataset.again;
    }
    place.scrollIntoView({ block: "nearest" });
  } catch (error) {
    refuse(place, error);
  }
}

async function run(form) {
  const place = document.getElementById("ran");
  try {
    const answer = await post(form.dataset.runUrl, fields(form));
    place.replaceChildren(answer.querySelector(".ran"));
    place.scrollIntoView({ block: "nearest" });
  } catch (error) {
    refuse(place, error);
  }
}

/** Back to the starter at once, with a way back. */
function startOver(event, button, boxes, form, draft) {
  event.preventDefault();
  const before = boxes.map((box) => box.area.value);
  const put = (texts) => boxes.forEach((box, index) => write(box, texts[index]));
  if (button.dataset.before) {
    put(JSON.parse(button.dataset.before));
    delete button.dataset.before;
    [button.textContent, button.dataset.undo] = [button.dataset.undo, button.textContent];
  } else {
    put(boxes.map((box) => box.area.dataset.starter));
    button.dataset.before = JSON.stringify(before);
    [button.textContent, button.dataset.undo] = [button.dataset.undo, button.textContent];
  }
  draft.changed();
}

function write(box, text) {
  box.area.value = text;
  box.view?.replace(text);
}

function markMistake(root, boxes) {
  const { file = "", line = 0 } = root.querySelector("#verdict .verdict")?.dataset ?? {};
  for (const box of boxes) box.view?.markLine(box === boxOf(boxes, file) ? Number(line) : 0);
}

/** A verdict on a single file doesn't say its name. */
function boxOf(boxes, file) {
  return boxes.find((box) => box.area.dataset.name === file) ?? boxes[0];
}

function goTo(box, line, column) {
  if (box.view) return box.view.goTo(line, column);
  const start = box.area.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  box.area.focus();
  box.area.setSelectionRange(start + column - 1, start + column - 1);
}

function refuse(place, error) {
  const note = document.createElement("p");
  note.className = "note";
  note.textContent = error.message;
  place.replaceChildren(note);
}
