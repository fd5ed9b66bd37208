// A question and its reply. Both are text, whatever they look like.
export function Turn({ turn, isLast, onAsk, onRate }) {
  return (
    <>
      <li className="mine" data-testid="chat-message" data-from="me">{turn.text}</li>
      <li className="theirs">
        <span data-testid="chat-message" data-from="bot">{turn.reply}</span>
        {isLast && turn.suggestions.map((suggestion) => (
          <button key={suggestion} data-testid="chat-suggestion" onClick={() => onAsk(suggestion)}>{suggestion}</button>
        ))}
        <span className="judgement">
          <Judge name="chat-helpful" label="Helpful" sign="👍" given={turn.helpful === true} onGive={() => onRate(turn.id, true)} />
          <Judge name="chat-unhelpful" label="Not helpful" sign="👎" given={turn.helpful === false} onGive={() => onRate(turn.id, false)} />
        </span>
      </li>
    </>
  );
}

function Judge({ name, label, sign, given, onGive }) {
  return <button data-testid={name} aria-label={label} aria-pressed={given} onClick={onGive}>{sign}</button>;
}
