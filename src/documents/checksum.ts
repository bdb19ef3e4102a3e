const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value >>> 0;
});

/**
 * CRC-32 as ZIP stores it; `previous` continues an earlier chunk. Checked because a flipped bit in a
 * stored part would otherwise pass as another digit of an amount.
 */
export function crc32(chunk: Uint8Array, previous = 0): number {
  let value = ~previous;
  for (const byte of chunk) value = TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return ~value >>> 0;
}
