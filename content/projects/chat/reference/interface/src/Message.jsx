import { useState } from "react";

// One message. Text is text: React never takes it for markup.
export function Message({ message, isOwn, mayDelete, onChange }) {
  const [draft, setDraft] = useState(null);
  const { id, author, text, edited_at, deleted } = message;

  async function save(event) {
    event.preventDefault();
    await onChange("message.edit", { id, text: draft });
    setDraft(null);
  }

  return (
    <li data-testid="message-item" data-id={id}>
      <p className="who"><strong data-testid="message-author">{author.name}</strong> <time>{new Date(message.created_at).toLocaleTimeString()}</time></p>
      {draft === null ? (
        <p className="text" data-testid="message-text">{deleted ? "" : text}</p>
      ) : (
        <form onSubmit={save}>
          <label>New text <textarea data-testid="message-edit-input" value={draft} onChange={(event) => setDraft(event.target.value)} /></label>
          <button data-testid="message-edit-submit">Save</button>
        </form>
      )}
      {deleted && <p className="quiet">deleted</p>}
      {edited_at && !deleted && <p className="quiet">edited</p>}
      {!deleted && draft === null && (
        <p className="actions">
          {isOwn && <button data-testid="message-edit" onClick={() => setDraft(text)}>Edit</button>}
          {mayDelete && <button data-testid="message-delete" onClick={() => onChange("message.delete", { id })}>Delete</button>}
        </p>
      )}
    </li>
  );
}
