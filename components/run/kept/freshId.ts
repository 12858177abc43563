/** A new random identifier, of 128 bits; also on a page that came over plain http from another machine, where `randomUUID` is missing. */
export function freshId(): string {
  const {randomUUID} = crypto as Partial<Crypto>;
  if (randomUUID) return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
