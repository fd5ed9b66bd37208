import { useState } from "react";
import { ask, session } from "./api.js";

// Log in, or sign up at /signup.
export function Entry({ onEnter }) {
  const isNew = location.pathname === "/signup";
  const kind = isNew ? "signup" : "login";
  const [error, setError] = useState("");

  async function enter(event) {
    event.preventDefault();
    const { email, password, name } = Object.fromEntries(new FormData(event.target));
    try {
      if (isNew) await ask("/api/auth/signup", { method: "POST", body: { email, password, name } });
      session.token = (await ask("/api/auth/login", { method: "POST", body: { email, password } })).access_token;
      await onEnter();
      history.replaceState(null, "", "/");
    } catch (problem) {
      setError(problem.message);
    }
  }

  return (
    <main className="entry">
      <h1>{isNew ? "Sign up" : "Log in"}</h1>
      <form onSubmit={enter} noValidate>
        {isNew && <label>Name <input name="name" data-testid="signup-name" autoComplete="name" /></label>}
        <label>E-mail <input name="email" type="email" data-testid={`${kind}-email`} autoComplete="username" /></label>
        <label>Password <input name="password" type="password" data-testid={`${kind}-password`} /></label>
        <button data-testid={`${kind}-submit`}>{isNew ? "Sign up" : "Log in"}</button>
      </form>
      {error && <p role="alert" data-testid="error">{error}</p>}
      <p>{isNew ? <a href="/login">I have an account</a> : <a href="/signup">I am new here</a>}</p>
    </main>
  );
}
