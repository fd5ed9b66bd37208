/* The page of a skill: its lesson and one of its exercises. The editor is loaded when something is to be edited. */

import { startExercise } from "./exercise.js";
import { startLesson } from "./lesson.js";
import { startOrder } from "./order.js";

const work = document.querySelector(".work");
const { editor: address, nonce } = work.dataset;

async function editor() {
  if ("plain" in work.dataset) return null;
  const { createEditor } = await import(address);
  return (options) => createEditor({ nonce, ...options });
}

const lesson = document.querySelector(".work-lesson");
if (lesson) startLesson(lesson, editor);
const form = document.getElementById("answer");
if (form) {
  startExercise(document.getElementById("exercise"), form, editor);
  const order = form.querySelector("[data-order]");
  if (order) startOrder(order, () => form.dispatchEvent(new Event("input", { bubbles: true })));
}
