/** MurmurHash3's 32-bit hash (Appleby, 2011) of a list of 32-bit words, from the given start. */
function hash(words: readonly number[], start: number): number {
  let h = start;
  for (const word of words) {
    let k = Math.imul(word, 0xcc9e2d51);
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    h ^= k;
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
  }
  // The finaliser: every bit of the input moves every bit of the output.
  h ^= 4 * words.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * 128 bits from a list of safe integers: four MurmurHash3 hashes, which start at different words, of the low and high 32 bits
 * of every integer (two's complement). Four and not one, so that thousands of streams do not meet by the birthday paradox.
 */
export function mix(integers: readonly number[]): [number, number, number, number] {
  const words = integers.flatMap((integer) => [integer | 0, Math.floor(integer / 0x1_0000_0000) | 0]);
  return [hash(words, 0x243f6a88), hash(words, 0x85a308d3), hash(words, 0x13198a2e), hash(words, 0x03707344)];
}
