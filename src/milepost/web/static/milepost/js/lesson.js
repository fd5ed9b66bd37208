/* Lesson: examples that can be changed and run, outputs to predict, programs to step through. */

import { post, reveal } from "./page.js";

/** `editor` loads the editor; it returns null where a plain text box is wanted. */
export function startLesson(root, editor) {
  for (const figure of root.querySelectorAll("[data-runs]")) runnable(figure, editor);
  for (const figure of root.querySelectorAll("[data-predicts]")) predictable(figure);
  for (const figure of root.querySelectorAll("[data-traces]")) traceable(figure);
  reveal(root);
}

function runnable(figure, editor) {
  const source = figure.querySelector("[data-source]");
  const typed = figure.querySelector("[data-typed]");
  const out = figure.querySelector(".code-out");
  const [change, run] = [figure.querySelector("[data-change]"), figure.querySelector("[data-run]")];
  const form = document.getElementById("lesson-run");
  let open = null;

  change.addEventListener("click", async () => {
    change.remove();
    open = await openSource(figure, source, editor, () => run.click());
    open.focus();
  });
  run.addEventListener("click", async () => {
    run.disabled = true;
    const body = new URLSearchParams(new FormData(form));
    body.set("block", figure.dataset.runs);
    body.set("source", open ? open.text() : source.value);
    body.set("stdin", typed.value);
    try {
      const answer = await post(form.action, body);
      out.replaceChildren(...answer.querySelector(".ran").childNodes);
    } catch (error) {
      out.textContent = error.message;
    }
    run.disabled = false;
  });
}

async function openSource(figure, source, editor, onCheck) {
  const shown = figure.querySelector(".code");
  const label = shown.getAttribute("aria-label");
  const text = source.value;
  const create = await editor();
  if (!create) {
    source.hidden = false;
    source.className = "input input-code plain-source";
    source.setAttribute("aria-label", label);
    source.rows = text.split("\n").length + 1;
    shown.replaceWith(source);
    return { text: () => source.value, focus: () => source.focus() };
  }
  const box = document.createElement("div");
  box.className = "editor-in";
  shown.replaceWith(box);
  return create({ parent: box, text: text.replace(/\n$/, ""), label, onCheck });
}

function predictable(figure) {
  const form = figure.querySelector("form");
  const answer = figure.querySelector("details");
  const said = figure.querySelector(".predict-said");
  const output = answer.querySelector("samp").textContent;
  answer.hidden = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const guess = form.querySelector("textarea").value;
    if (!guess.trim()) return form.querySelector("textarea").focus();
    said.textContent = tidy(guess) === tidy(output) ? said.dataset.same : said.dataset.other;
    answer.hidden = false;
    answer.open = true;
  });
}

function tidy(text) {
  return text.split("\n").map((line) => line.trimEnd()).join("\n").trim();
}

function traceable(figure) {
  const lines = [...figure.querySelectorAll(".line")];
  const all = figure.querySelector("details");
  const steps = [...all.querySelectorAll("tbody tr")];
  const now = figure.querySelector(".trace-now");
  const [back, step] = [now.querySelector("[data-back]"), now.querySelector("[data-step]")];
  let at = 0;

  const show = () => {
    const names = new Map();
    for (const row of steps.slice(0, at)) {
      for (const code of row.querySelectorAll("code")) names.set(code.dataset.name, code.dataset.value);
    }
    const fresh = new Set([...(steps[at - 1]?.querySelectorAll("code") ?? [])].map((code) => code.dataset.name));
    const line = Number(steps[at - 1]?.dataset.line ?? 0);
    lines.forEach((element, index) => element.classList.toggle("at", index + 1 === line));
    now.querySelector("p").textContent = (line ? all.dataset.steps : all.dataset.start)
      .replace("{line}", line).replace("{step}", at).replace("{count}", steps.length);
    now.querySelector("tbody").replaceChildren(...[...names].map(([name, value]) => named(name, value, fresh.has(name))));
    now.querySelector("table").hidden = !names.size;
    [back.disabled, step.disabled] = [at === 0, at === steps.length];
  };
  back.addEventListener("click", () => ((at -= 1), show()));
  step.addEventListener("click", () => ((at += 1), show()));
  show();
}

function named(name, value, fresh) {
  const row = document.createElement("tr");
  const head = document.createElement("th");
  head.scope = "row";
  const cell = document.createElement("td");
  for (const [element, text] of [[head, name], [cell, value]]) {
    const code = document.createElement("code");
    code.textContent = text;
    element.append(code);
  }
  row.classList.toggle("fresh", fresh);
  row.append(head, cell);
  return row;
}
