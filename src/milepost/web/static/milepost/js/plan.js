/* Plan: a change of the form shows at once what it would do. Nothing is kept until the form is sent. */

import { fields, post, settle, swap } from "./page.js";

const form = document.getElementById("plan-form");
const status = document.getElementById("plan-status");
const SHOWN = ["plan-head", "plan-down", "plan-trades", "plan-weeks", "by-error", "off-error", "hours-error", "plan-errors"];
let asking = new AbortController();

const look = settle(async () => {
  asking.abort();
  asking = new AbortController();
  try {
    const answer = await post(form.dataset.preview, fields(form), { signal: asking.signal });
    swap(answer, SHOWN);
    status.textContent = answer.querySelector("#plan-head .note")?.textContent.trim() ?? "";
  } catch (error) {
    if (error.name !== "AbortError") status.textContent = error.message;
  }
}, 300);

form.querySelector("[data-preview-button]").hidden = true;
form.addEventListener("input", look);
form.addEventListener("submit", () => look.stop());
