import { bad, good, type Outcome } from '../problem.js';
import { MAX_BYTES, readCsv, readJson, type RawTable } from './raw-table.js';

/** What a file says of itself. */
interface FileFacts {
  /** Its name, or the path of its address. */
  readonly name?: string;
  /** Its media type, with parameters. */
  readonly type?: string;
}

/** A list of rows or an object; a name of a column may begin with a bracket, too. */
const looksLikeJson = (text: string): boolean => /^[\s\uFEFF]*(\{\s*["}]|\[\s*[[{\]])/.test(text);

const isTabbed = ({ name = '', type = '' }: FileFacts): boolean =>
  /^text\/tab-separated-values\b/i.test(type.trim()) || /\.(tsv|tab)$/i.test(name);

const isJson = ({ name = '', type = '' }: FileFacts): boolean =>
  /^application\/(\w+\+)?json\b/i.test(type.trim()) || /\.json$/i.test(name);

/** Text of a file, a script element or a reader: JSON if it says so or begins like it, else CSV. */
export function readText(text: string, facts: FileFacts = {}): Outcome<RawTable> {
  return looksLikeJson(text) || isJson(facts) ? readJson(text) : readCsv(text, isTabbed(facts));
}

function decoder(label: string, fatal: boolean): TextDecoder | undefined {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return undefined;
  }
}

/** By the mark that it begins with, or the character set it was sent with. */
function declaredDecoder([a, b]: Uint8Array, type: string): TextDecoder | undefined {
  if (a === 0xff && b === 0xfe) return decoder('utf-16le', false);
  if (a === 0xfe && b === 0xff) return decoder('utf-16be', false);
  const charset = /charset="?([^\s;"]+)/i.exec(type)?.[1];
  return charset && !/^utf-?8$/i.test(charset) ? decoder(charset, false) : undefined;
}

/** UTF-8, else what spreadsheets on Windows write. */
function decode(bytes: Uint8Array, type: string): string {
  const declared = declaredDecoder(bytes, type);
  if (declared) return declared.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Spreadsheets and pictures have bytes that no text has. */
const isText = (text: string): boolean => !text.startsWith('PK\u0003\u0004') && !text.slice(0, 4096).includes('\u0000');

/** The table in the bytes of a file. */
export function readBytes(bytes: Uint8Array, facts: FileFacts): Outcome<RawTable> {
  const text = decode(bytes, facts.type ?? '');
  return isText(text) ? readText(text, facts) : bad({ key: 'notText' });
}

/** Whether so many bytes are read at all. */
export const checkSize = (bytes: number): Outcome<null> =>
  bytes > MAX_BYTES ? bad({ key: 'tooManyBytes', values: { got: bytes, limit: MAX_BYTES } }) : good(null);
