import { useCallback, useEffect, useState } from "react";

// What a question was answered with. Answers to earlier questions come too late and are passed over.
export function useAsked(question, parts) {
  const [found, setFound] = useState({ value: null, problem: null });
  const [count, setCount] = useState(0);
  useEffect(() => {
    let current = true;
    question().then(
      (value) => current && setFound({ value, problem: null }),
      (problem) => current && setFound((before) => ({ ...before, problem })),
    );
    return () => { current = false; };
  }, [...parts, count]); // eslint-disable-line react-hooks/exhaustive-deps
  const again = useCallback(() => setCount((before) => before + 1), []);
  return { ...found, again };
}
