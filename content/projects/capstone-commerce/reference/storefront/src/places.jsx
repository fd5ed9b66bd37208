import { createContext, useContext, useEffect, useState } from "react";

// Where in the shop somebody is: the path and the query of the address, and how to go elsewhere without a reload.
const Place = createContext(null);

export function Places({ children }) {
  const [address, setAddress] = useState(location.pathname + location.search);
  useEffect(() => {
    const follow = () => setAddress(location.pathname + location.search);
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);

  function go(target) {
    history.pushState(null, "", target);
    setAddress(target);
    scrollTo(0, 0);
  }

  const [path, query = ""] = address.split("?");
  return <Place value={{ path, query: new URLSearchParams(query), go }}>{children}</Place>;
}

export function usePlace() {
  return useContext(Place);
}

export function To({ href, children, ...more }) {
  const { go } = usePlace();
  function follow(event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(href);
  }
  return <a href={href} onClick={follow} {...more}>{children}</a>;
}
