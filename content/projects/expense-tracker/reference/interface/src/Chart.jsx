import Plotly from "plotly.js-basic-dist-min";
import { useEffect, useRef } from "react";

const OPTIONS = { displaylogo: false, responsive: true };

// A figure of the server, drawn by Plotly, and its numbers for whoever can't see it.
export function Chart({ name, figure }) {
  const place = useRef(null);
  useEffect(() => {
    Plotly.react(place.current, figure.data, { ...figure.layout, autosize: true, height: 320 }, OPTIONS);
  }, [figure]);
  useEffect(() => {
    const drawn = place.current;
    return () => Plotly.purge(drawn);
  }, []);

  const series = figure.data.map(({ name, x, y }) => ({ name, x, y }));
  return (
    <div>
      <div ref={place} data-testid={`chart-${name}`} role="img" aria-label={figure.layout.title.text} />
      <script type="application/json" data-testid={`chart-data-${name}`}>{JSON.stringify(series)}</script>
    </div>
  );
}
