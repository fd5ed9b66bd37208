// Cents are whole numbers everywhere but in what people read and write.

export function shown(cents) {
  return (cents / 100).toFixed(2);
}

// "12.3" -> 1230; NaN for what is no amount, so that the server says what is wrong with it.
export function cents(text) {
  const found = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text.trim());
  return found ? Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0")) : NaN;
}
