/* Order: lines are moved with buttons, arrow keys, or the mouse. The form's own fields keep place and indent. */

export function startOrder(root, changed) {
  const list = root.querySelector("[data-placed]");
  const aside = root.querySelector("[data-aside-list]");
  const said = root.querySelector("[data-said]");
  document.getElementById("order-help").textContent = root.dataset.help;
  root.classList.add("order-live");

  const write = () => {
    [...list.children].forEach((line, index) => set(line, index + 1));
    [...aside.children].forEach((line) => set(line, ""));
    changed();
  };
  const say = (line) => {
    said.textContent = line.parentElement === list
      ? root.dataset.moved.replace("{place}", [...list.children].indexOf(line) + 1).replace("{indent}", line.dataset.indent)
      : root.dataset.aside;
  };
  const move = (line, how) => {
    if ("fixed" in line.dataset) return;
    ({ up, down, left, right, in: swapSide })[how](line, list, aside);
    write();
    say(line);
  };

  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (!button) return;
    move(button.closest(".order-line"), button.dataset.move);
    button.focus();
  });
  root.addEventListener("keydown", (event) => {
    const how = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" }[event.key];
    const button = event.target.closest("[data-move]");
    if (!how || !button) return;
    event.preventDefault();
    move(button.closest(".order-line"), how);
    button.focus();
  });
  for (const line of root.querySelectorAll(".order-line:not([data-fixed])")) draggable(line, list, aside, write);
}

function set(line, place) {
  line.querySelector('[name^="place-"]').value = place;
  line.querySelector('[name^="indent-"]').value = line.dataset.indent;
  const button = line.querySelector(".btn-in");
  if (button) button.textContent = place === "" ? button.dataset.in : button.dataset.out;
}

function swapSide(line, list, aside) {
  if (line.parentElement === list) aside.append(line);
  else list.insertBefore(line, afterLoose([...list.children]));
}

/** A line that is taken goes before the first fixed line that still waits for its place, or before those that close the list. */
function afterLoose(lines) {
  const waiting = lines.find((line, index) => Number(line.dataset.fixed ?? 0) > index + 1);
  if (waiting) return waiting;
  const open = lines.findLastIndex((line) => !("fixed" in line.dataset));
  return open < 0 ? null : lines[open + 1] ?? null;
}

function up(line) {
  const place = beyondFixed(line, "previousElementSibling");
  if (place) place.before(line);
}

function down(line) {
  const place = beyondFixed(line, "nextElementSibling");
  if (place) place.after(line);
}

/** The neighbour; where fixed lines stand next, the last of them, if a loose line lies behind. */
function beyondFixed(line, next) {
  let place = line[next];
  if (!place || !("fixed" in place.dataset)) return place;
  while (place[next] && "fixed" in place[next].dataset) place = place[next];
  return place[next] ? place : null;
}

function left(line) {
  line.dataset.indent = Math.max(0, Number(line.dataset.indent) - 1);
}

function right(line) {
  line.dataset.indent = Math.min(8, Number(line.dataset.indent) + 1);
}

function draggable(line, list, aside, write) {
  line.draggable = true;
  line.addEventListener("dragstart", (event) => {
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "");
    line.classList.add("dragged");
  });
  line.addEventListener("dragend", () => (line.classList.remove("dragged"), write()));
  for (const target of [list, aside]) {
    target.addEventListener("dragover", (event) => {
      const dragged = document.querySelector(".dragged");
      if (!dragged) return;
      event.preventDefault();
      const over = event.target.closest(".order-line");
      if (!over || over === dragged) return target.contains(dragged) || target.append(dragged);
      const box = over.getBoundingClientRect();
      over[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged);
    });
  }
}
