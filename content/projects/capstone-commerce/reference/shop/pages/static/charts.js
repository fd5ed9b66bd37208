// A chart drawn by Plotly, and its numbers for whoever can't see it.
// Plotly is large, so it comes when the page is there already: figures don't wait for pictures.
const SCRIPT = "/static/plotly.min.js";

const shown = new Promise((resolve) => {
  if (document.readyState === "complete") resolve();
  else addEventListener("load", resolve);
});

const plotly = shown.then(() => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.src = SCRIPT;
  script.onload = () => resolve(window.Plotly);
  script.onerror = () => reject(new Error("The charts can't be drawn now."));
  document.head.append(script);
}));

export function bars(name, x, y) {
  return { type: "bar", name, x, y };
}

export function draw(place, name, title, unit, traces) {
  const series = JSON.stringify(traces.map(({ name, x, y }) => ({ name, x, y })));
  const [chart, twin] = parts(place, name, title);
  if (twin.textContent === series) return;
  twin.textContent = series;
  const layout = { title: { text: title }, yaxis: { title: { text: unit }, rangemode: "tozero" }, xaxis: { title: { text: "" } }, height: 320 };
  plotly.then((drawing) => drawing.react(chart, traces, layout, { displaylogo: false, responsive: true }), () => {});
}

function parts(place, name, title) {
  if (!place.children.length) {
    const chart = document.createElement("div");
    chart.setAttribute("role", "img");
    chart.setAttribute("aria-label", title);
    const twin = document.createElement("script");
    twin.type = "application/json";
    twin.dataset.testid = `chart-data-${name}`;
    place.append(chart, twin);
  }
  return place.children;
}
