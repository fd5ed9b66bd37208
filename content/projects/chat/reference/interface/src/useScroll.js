import { useLayoutEffect, useRef } from "react";

const NEAR = 80; // pixels

// Stays at the end where one was at the end, and in its place while older messages come in above it.
export function useScroll(messages, onTop) {
  const list = useRef(null);
  const fromEnd = useRef(0);
  const isAtEnd = useRef(true);
  const first = messages[0]?.id;
  const earlier = useRef(first);

  useLayoutEffect(() => {
    const { current } = list;
    if (isAtEnd.current) current.scrollTop = current.scrollHeight;
    else if (first !== earlier.current) current.scrollTop = current.scrollHeight - fromEnd.current;
    earlier.current = first;
  }, [messages]);

  function onScroll() {
    const { scrollHeight, scrollTop, clientHeight } = list.current;
    fromEnd.current = scrollHeight - scrollTop;
    isAtEnd.current = fromEnd.current - clientHeight < NEAR;
    if (scrollTop < NEAR) onTop();
  }

  return { ref: list, onScroll };
}
