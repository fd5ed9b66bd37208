import { Widget } from "./Widget.jsx";

// The page of a shop: what the chat is for.
export function Shop() {
  return (
    <>
      <header>
        <h1>Leaf &amp; Kettle</h1>
        <p>Tea from far away, and pots to brew it in.</p>
      </header>
      <main>
        <h2>Questions?</h2>
        <p>Ask about delivery, returns, opening hours or a tea. Or type “where is my order”.</p>
      </main>
      <Widget />
    </>
  );
}
