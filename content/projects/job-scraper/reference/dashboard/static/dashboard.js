// A filter works as soon as it's chosen; without scripts there's the button.
const form = document.querySelector(".filters");
form.addEventListener("change", () => form.requestSubmit());

// Plotly has five megabytes, so it's loaded when its charts come into view. The list doesn't wait for it.
const charts = document.querySelector(".charts");
new IntersectionObserver((entries, observer) => {
  if (!entries.some(entry => entry.isIntersecting)) return;
  observer.disconnect();
  const script = document.createElement("script");
  script.src = charts.dataset.script;
  script.addEventListener("load", draw);
  document.head.append(script);
}).observe(charts);

// Each chart draws the numbers that stand beside it.
function draw() {
  const margin = {l: 40, r: 10, t: 10, b: 70};
  const layout = {height: 280, margin, yaxis: {rangemode: "tozero", tickformat: "d"}, xaxis: {type: "category"}};
  for (const place of charts.querySelectorAll("[data-chart]")) {
    const source = document.querySelector(`[data-testid="chart-data-${place.dataset.chart}"]`);
    const series = JSON.parse(source.textContent).map(({name, x, y}) => ({name, x, y, type: "bar", marker: {color: "#2a6f6b"}}));
    Plotly.newPlot(place, series, layout, {displayModeBar: false, responsive: true});
  }
}
