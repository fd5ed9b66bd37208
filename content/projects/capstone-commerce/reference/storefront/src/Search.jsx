import { ask } from "./api.js";
import { useAsked } from "./asked.js";
import { Cards } from "./Cards.jsx";
import { To, usePlace } from "./places.jsx";

// The first page, and what was found. Everything follows from the address, so it can be kept and sent to a friend.
export function Search() {
  const { path, query } = usePlace();
  const asked = Object.fromEntries(["q", "category", "page"].map((name) => [name, query.get(name) || ""]));
  const { value: page, problem } = useAsked(() => ask("/api/products", { query: { ...asked, per_page: 24 } }), [query.toString()]);
  const { value: suggested } = useAsked(() => ask("/api/recommendations", { query: { for: "me", n: 6 } }), []);

  function address(change) {
    const kept = Object.entries({ ...asked, page: "", ...change }).filter(([, value]) => value);
    return `/search?${new URLSearchParams(kept)}`;
  }

  if (problem) return <p role="alert" data-testid="error">{problem.message}</p>;
  if (!page) return <p>One moment ...</p>;
  return (
    <>
      {path === "/" && suggested && suggested.items.length > 0 && (
        <section aria-label="For you"><h2>For you</h2><Cards products={suggested.items} hook="recommendation" /></section>
      )}
      <section aria-label="Products">
        <p className="facets">
          {asked.category && <To href={address({ category: "" })}>All</To>}
          {Object.entries(page.facets.category).map(([name, count]) => (
            <To key={name} href={address({ category: name })} data-testid="facet" aria-current={asked.category === name}>{name} ({count})</To>
          ))}
        </p>
        {page.items.length ? <Cards products={page.items} hook="product-card" /> : <p data-testid="empty">Nothing was found.</p>}
        {page.pages > page.page && <To href={address({ page: String(page.page + 1) })}>More</To>}
      </section>
    </>
  );
}
