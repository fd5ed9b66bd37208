// Everything on the page follows from the period, and is asked for again every two seconds.
import { ask, euros } from "./asking.js";
import { bars, draw } from "./charts.js";

const SECONDS_BETWEEN = 2;
const DAYS_AT_FIRST = 30;

const at = (id) => document.getElementById(id);
const from = at("from");
const to = at("to");
const product = at("product");

function choosePeriod() {
  const asked = new URLSearchParams(location.search);
  const today = at("dashboard").dataset.today;
  to.value = asked.get("to") || today;
  from.value = asked.get("from") || daysBefore(to.value, DAYS_AT_FIRST - 1);
}

function daysBefore(day, count) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - count);
  return date.toISOString().slice(0, 10);
}

async function figures(period) {
  const [days, categories, funnel, low, cohorts] = await Promise.all([
    ask("/api/analytics/sales", { ...period, by: "day" }),
    ask("/api/analytics/sales", { ...period, by: "category" }),
    ask("/api/analytics/funnel", period),
    ask("/api/inventory", { low: true, per_page: 1 }),
    ask("/api/analytics/cohorts", { months: 6 }),
  ]);
  return { days: days.items, categories: categories.items, funnel: funnel.items, low: low.total, cohorts: cohorts.items };
}

function show({ days, categories, funnel, low, cohorts }) {
  const sum = (name) => days.reduce((total, row) => total + row[name], 0);
  at("revenue").textContent = euros(sum("revenue_cents"));
  at("orders").textContent = sum("orders");
  at("low-stock").textContent = low;
  draw(at("sales"), "sales", "Revenue by day", "EUR", [bars("revenue", days.map((row) => row.key), days.map((row) => row.revenue_cents / 100))]);
  draw(at("categories"), "categories", "Revenue by category", "EUR", [bars("revenue", categories.map((row) => row.key), categories.map((row) => row.revenue_cents / 100))]);
  draw(at("funnel"), "funnel", "From looking to paying", "visitors", [bars("visitors", funnel.map((row) => row.step), funnel.map((row) => row.visitors))]);
  at("cohorts").replaceChildren(cohortTable(cohorts));
}

function cohortTable(cohorts) {
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const text of ["First order", "Customers", "Bought again, by month"]) head.append(cell("th", text));
  const rows = table.createTBody();
  for (const { month, customers, returning } of cohorts) {
    const row = rows.insertRow();
    for (const text of [month, customers, ...returning.map((share) => `${Math.round(share * 100)} %`)]) row.append(cell("td", text));
  }
  return table;
}

function cell(kind, text) {
  const made = document.createElement(kind);
  made.textContent = text;
  return made;
}

async function showForecast() {
  const { items } = await ask("/api/analytics/forecast", { product_id: product.value.trim() });
  const days = items.map((row) => row.day);
  const series = ["units", "low", "high"].map((name) => ({ name, x: days, y: items.map((row) => row[name]), mode: "lines" }));
  draw(at("forecast"), "forecast", "Forecast", "pieces", series);
}

let asked = 0;

async function refresh() {
  const mine = ++asked; // answers to earlier questions come too late
  try {
    const found = await figures({ from: from.value, to: to.value });
    if (mine !== asked) return;
    show(found);
    if (product.value.trim()) await showForecast();
    at("error").hidden = true;
  } catch (problem) {
    if (mine !== asked) return;
    at("error").textContent = problem.message;
    at("error").hidden = false;
  }
}

function choose() {
  if (!from.value || !to.value) return;
  history.replaceState(null, "", `?${new URLSearchParams({ from: from.value, to: to.value })}`);
  refresh();
}

async function keepFresh() {
  await refresh();
  setTimeout(keepFresh, SECONDS_BETWEEN * 1000);
}

choosePeriod();
from.addEventListener("change", choose);
to.addEventListener("change", choose);
product.addEventListener("input", refresh);
keepFresh();
