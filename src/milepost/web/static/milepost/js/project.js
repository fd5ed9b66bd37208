/* Project: follows the check that runs in a terminal, and copies commands. */

import { reveal } from "./page.js";

const build = document.getElementById("build");
const SOON = 1000;
const LATER = 5000;
let timer = 0;
let mark = build.dataset.mark;

/** Every second while a check runs; else seldom, to see the next one begin. Never in a tab that nobody sees. */
function again() {
  clearTimeout(timer);
  if (document.hidden) return;
  const isRunning = build.querySelector("#check")?.dataset.state === "running";
  timer = setTimeout(look, isRunning ? SOON : LATER);
}

async function look() {
  clearTimeout(timer);
  try {
    const answer = await fetch(build.dataset.follow, { headers: { "If-None-Match": mark } });
    if (answer.status !== 304) await show(answer);
    trouble("");
  } catch {
    trouble(build.dataset.trouble);
  }
  again();
}

async function show(answer) {
  if (!answer.ok) throw new Error(answer.statusText);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  mark = answer.headers.get("ETag");
  merge(build, fresh.body);
  reveal(build);
}

function trouble(text) {
  const at = document.getElementById("check-trouble");
  if (at.textContent !== text) at.textContent = text;
}

/** Make the children of `old` those of `fresh`, and leave alone whatever is the same: focus, scrolling, what is open. */
function merge(old, fresh) {
  const named = new Map([...old.children].filter((child) => child.id).map((child) => [child.id, child]));
  [...fresh.childNodes].forEach((node, place) => {
    const there = old.childNodes[place];
    const own = node.id ? named.get(node.id) : there && !there.id && there.nodeName === node.nodeName ? there : null;
    if (own) {
      if (own !== there) old.insertBefore(own, there);
      renew(own, node);
    } else old.insertBefore(document.importNode(node, true), there ?? null);
  });
  while (old.childNodes.length > fresh.childNodes.length) old.lastChild.remove();
}

function renew(own, node) {
  if (own.nodeType !== Node.ELEMENT_NODE) {
    if (own.data !== node.data) own.data = node.data;
    return;
  }
  for (const { name, value } of node.attributes) if (!isOurs(own, name) && own.getAttribute(name) !== value) own.setAttribute(name, value);
  for (const { name } of [...own.attributes]) if (!isOurs(own, name) && !node.hasAttribute(name)) own.removeAttribute(name);
  if (own.nodeName !== "NOSCRIPT") merge(own, node);
}

/** What the reader or this script has changed. */
function isOurs(own, name) {
  return name === "open" || (name === "hidden" && "script" in own.dataset);
}

document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(button.parentElement.querySelector("pre").textContent);
  const name = button.textContent;
  button.textContent = button.dataset.copied;
  setTimeout(() => (button.textContent = name), 2000);
});

document.addEventListener("visibilitychange", () => (document.hidden ? clearTimeout(timer) : look()));
reveal();
again();
