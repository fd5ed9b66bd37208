// The page of a file: asks the API how far it is, and draws what it answers.

const LABELS = ["negative", "neutral", "positive"];
const COLOURS = { negative: "#b3261e", neutral: "#8a8a8a", positive: "#2e7d32" };
const MILLISECONDS_BETWEEN_LOOKS = 500;

const element = (id) => document.getElementById(id);
const path = `/api/batches/${document.querySelector("[data-batch]").dataset.batch}`;
let page = 1;
let asked = 0; // an answer to an older question is thrown away

async function get(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

async function look() {
  const batch = await get(path);
  document.querySelector('[data-testid="batch-status"]').textContent = batch.status;
  element("progress").textContent = `${batch.done} of ${batch.rows} rows`;
  showErrors(batch);
  if (batch.done && page === 1) await showResults();
  draw("share", [{ name: "share", x: LABELS, y: LABELS.map((label) => batch.summary[label]) }], "Opinions");
  await drawTrend();
  if (batch.status === "queued" || batch.status === "running") setTimeout(look, MILLISECONDS_BETWEEN_LOOKS);
}

async function drawTrend() {
  const { items } = await get(`${path}/trend?by=${element("by").value}`);
  const keys = items.map((item) => item.key);
  draw("trend", LABELS.map((name) => ({ name, x: keys, y: items.map((item) => item[name]) })), "Course");
}

function draw(name, series, title) {
  element(`data-${name}`).textContent = JSON.stringify(series);
  const traces = series.map((one) => ({
    ...one, type: "bar", marker: { color: one.name in COLOURS ? COLOURS[one.name] : one.x.map((label) => COLOURS[label]) },
  }));
  const axes = { xaxis: { type: "category" }, yaxis: { title: { text: "Texts" }, rangemode: "tozero" } };
  Plotly.react(`chart-${name}`, traces, { title: { text: title }, barmode: "stack", showlegend: series.length > 1, ...axes },
    { responsive: true, displayModeBar: false });
}

async function showResults() {
  const own = ++asked;
  const label = element("label").value;
  const found = await get(`${path}/results?per_page=50&page=${page}${label ? `&label=${label}` : ""}`);
  if (own !== asked) return;
  const rows = found.items.map(rowOf);
  if (page === 1) element("results").replaceChildren(...rows);
  else element("results").append(...rows);
  element("more").hidden = page >= found.pages;
}

function rowOf(item) {
  const row = document.createElement("li");
  row.dataset.testid = "result-row";
  row.innerHTML = `<strong class="${item.label}">${item.label}</strong> ${item.text}`;
  return row;
}

function showErrors(batch) {
  element("errors-title").hidden = !batch.errors.length;
  element("errors").replaceChildren(...batch.errors.slice(0, 20).map((error) => {
    const row = document.createElement("li");
    row.textContent = `Line ${error.line}: ${error.message}`;
    return row;
  }));
}

element("by").addEventListener("change", drawTrend);
element("label").addEventListener("change", () => { page = 1; showResults(); });
element("more").addEventListener("click", () => { page += 1; showResults(); });
look();
