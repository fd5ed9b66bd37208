/* First visit: what the answers come to, said while they are given. */

import { fields, post, settle, swap } from "./page.js";

const form = document.getElementById("first");
const skill = form.elements.skill;
let asking = new AbortController();

const look = settle(async () => {
  asking.abort();
  asking = new AbortController();
  try {
    swap(await post(form.action, fields(form, { preview: "1" }), { signal: asking.signal }), ["forecast", "by-error", "hours-error", "goal-error"]);
  } catch (error) {
    if (error.name !== "AbortError") document.getElementById("forecast").textContent = error.message;
  }
}, 350);

skill.addEventListener("change", () => {
  form.querySelector('input[value="one-skill"]').checked = true;
});
form.addEventListener("input", look);
form.addEventListener("change", look);
form.addEventListener("submit", () => look.stop());
look();
