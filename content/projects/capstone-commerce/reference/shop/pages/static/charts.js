// A chart drawn by Plotly, and its numbers for whoever can't see it.
/* global Plotly */
export function bars(name, x, y) {
  return { type: "bar", name, x, y };
}

export function draw(place, name, title, unit, traces) {
  const series = JSON.stringify(traces.map(({ name, x, y }) => ({ name, x, y })));
  const [chart, twin] = parts(place, name, title);
  if (twin.textContent === series) return;
  twin.textContent = series;
  const layout = { title: { text: title }, yaxis: { title: { text: unit }, rangemode: "tozero" }, xaxis: { title: { text: "" } }, height: 320 };
  Plotly.react(chart, traces, layout, { displaylogo: false, responsive: true });
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
