// A filter works as soon as it's chosen; without scripts there's the button.
const form = document.querySelector(".filters");
form.addEventListener("change", () => form.requestSubmit());

// Each chart draws the numbers that stand beside it.
const layout = {height: 280, margin: {l: 40, r: 10, t: 10, b: 70}, yaxis: {rangemode: "tozero", tickformat: "d"}, xaxis: {type: "category"}};
for (const place of document.querySelectorAll("[data-chart]")) {
  const source = document.querySelector(`[data-testid="chart-data-${place.dataset.chart}"]`);
  const series = JSON.parse(source.textContent).map(({name, x, y}) => ({name, x, y, type: "bar", marker: {color: "#2a6f6b"}}));
  Plotly.newPlot(place, series, layout, {displayModeBar: false, responsive: true});
}
