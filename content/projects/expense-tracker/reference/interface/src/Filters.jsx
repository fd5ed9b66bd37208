export const NO_FILTERS = { from: "", to: "", category: "" };

export function Filters({ categories, value, onChange }) {
  const bind = (name) => ({ value: value[name], onChange: (event) => onChange({ ...value, [name]: event.target.value }) });
  return (
    <fieldset>
      <legend>Show</legend>
      <label>from <input type="date" data-testid="filter-from" {...bind("from")} /></label>
      <label>to <input type="date" data-testid="filter-to" {...bind("to")} /></label>
      <label>
        category
        <select data-testid="filter-category" {...bind("category")}>
          <option value="">all</option>
          {categories.map((category) => <option key={category.id}>{category.name}</option>)}
        </select>
      </label>
    </fieldset>
  );
}
