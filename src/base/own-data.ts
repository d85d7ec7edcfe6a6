import { MAX_BYTES, readCsv, readJson, readValues, type RawTable } from '../contract/data/raw-table.js';
import { bad, quote, type Outcome } from '../contract/problem.js';

export { readCsv, readJson, readValues };

const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** Text of a file or a script element: JSON if it begins like JSON, else CSV. */
export function readText(text: string): Outcome<RawTable> {
  return looksLikeJson(text) ? readJson(text) : readCsv(text);
}

/** What a page may set as `data`: text, objects, columns, pairs. */
export function readInput(input: unknown): Outcome<RawTable> {
  return typeof input === 'string' ? readText(input) : readValues(input);
}

/** The text of an answer, or how many bytes had come when it became too long. */
async function textOf(response: Response): Promise<string | number> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > MAX_BYTES) return announced;
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      return bytes;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Fetches `src`; every failure is a message, never an exception. */
export async function load(source: string, base: string, signal: AbortSignal): Promise<Outcome<RawTable>> {
  const failed = (reason: string): Outcome<RawTable> =>
    bad({ key: 'notLoaded', values: { source: quote(source), reason: quote(reason) } });
  try {
    const response = await fetch(new URL(source, base), { signal });
    if (!response.ok) return failed(`HTTP ${String(response.status)}`);
    const text = await textOf(response);
    return typeof text === 'string'
      ? readText(text)
      : bad({ key: 'tooManyBytes', values: { got: text, limit: MAX_BYTES } });
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}
