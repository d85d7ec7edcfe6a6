import { checkSize, readBytes, readText } from '../contract/data/text-file.js';
import { readValues, type RawTable } from '../contract/data/raw-table.js';
import type { DataForm } from '../contract/data/form.js';
import { wantedColumns } from '../contract/data/wanted-columns.js';
import { frozen } from '../contract/data/frozen.js';
import { bad, quote, type Outcome, type Problem } from '../contract/problem.js';

export { readText, readValues };

/** Data that can be shown, if there are any, and what to say of them. */
export interface Read {
  readonly data: object | null;
  readonly problems: readonly Omit<Problem, 'source'>[];
}

/** Reads a table into columns. @param element - names them, unless the table has the explainer's own names already */
export function readTable(raw: Outcome<RawTable>, form: DataForm, element: object | false): Read {
  const read = raw.ok ? form.read({ ...raw.value, wanted: element ? wantedColumns(element) : {} }) : raw;
  if (read.ok) return { data: frozen(read.value.data), problems: read.value.notes };
  const { message, also } = read;
  return {
    data: null,
    problems: [{ severity: 'error', message }, ...(also ? [{ severity: 'notice', message: also } as const] : [])],
  };
}

/** A server that has not sent its file by then, ms, is not waited for. */
const PATIENCE = 60_000;

/** What a page may set as `data`: text, objects, columns, pairs. */
export function readInput(input: unknown): Outcome<RawTable> {
  return typeof input === 'string' ? readText(input) : readValues(input);
}

/** The bytes of an answer, or how many had come when they became too many. */
async function bytesOf(response: Response): Promise<Uint8Array | number> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (!checkSize(announced).ok) {
    await response.body?.cancel();
    return announced;
  }
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = await reader?.read();
    if (!chunk || chunk.done) break;
    chunks.push(chunk.value);
    length += chunk.value.byteLength;
    if (!checkSize(length).ok) {
      await reader?.cancel();
      return length;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** Fetches `src`; every failure is a message, never an exception. */
export async function load(
  source: string,
  base: string,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<Outcome<RawTable>> {
  const failed = (reason: string): Outcome<RawTable> =>
    bad({ key: 'notLoaded', values: { source: quote(source), reason: quote(reason) } });
  const late = AbortSignal.timeout(patience);
  try {
    const address = new URL(source, base);
    const response = await fetch(address, { signal: AbortSignal.any([signal, late]) });
    if (!response.ok) return failed(`HTTP ${String(response.status)}`);
    const type = response.headers.get('content-type') ?? '';
    if (/^(text\/html|application\/xhtml)/i.test(type))
      return bad({ key: 'webPage', values: { source: quote(source) } });
    const bytes = await bytesOf(response);
    if (typeof bytes !== 'number') return readBytes(bytes, { name: address.pathname, type });
    const size = checkSize(bytes);
    return size.ok ? failed('') : size;
  } catch (error) {
    if (late.aborted && !signal.aborted)
      return bad({ key: 'noAnswer', values: { source: quote(source), seconds: Math.round(patience / 1000) } });
    return failed(error instanceof Error ? error.message : String(error));
  }
}
