import type { CommonMessage, Problem } from '../contract/problem.js';
import { lateWords } from '../controllers/language.js';
import { en } from '../locales/en.js';
import type { ProblemCatalogue } from '../locales/en-problems.js';
import type { Format } from '../locales/format.js';
import { say } from '../locales/message.js';

/** The words for problems, once somebody needed them; or null where they could not be had. */
let words: ProblemCatalogue | null | undefined;

export const haveProblemWords = (): boolean => words !== undefined;

/** Fetches the words for problems. Without them (no network any more) a plain sentence stands in. */
export async function fetchProblemWords(): Promise<void> {
  try {
    const { problems } = await import('../locales/en-problems.js');
    await lateWords();
    words = problems;
  } catch {
    words = null;
  }
}

export function sayProblem(
  { source, message }: { source: Problem['source']; message: CommonMessage },
  format: Format,
): string {
  return words ? say(words, message, format) : say(en, { key: 'notTaken', values: { source } }, format);
}
