import ts from 'typescript';

/**
 * Every function that the given entry exports, with the examples in its comment.
 * @returns `[{name, file, examples: [text]}]`
 */
export function exportedFunctions(entry, options) {
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry));
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => symbol.flags & ts.SymbolFlags.Function)
    .map((symbol) => ({
      name: symbol.name,
      file: symbol.declarations[0].getSourceFile().fileName,
      examples: symbol
        .getJsDocTags(checker)
        .filter((tag) => tag.name === 'example')
        .map((tag) => ts.displayPartsToString(tag.text)),
    }));
}

/** Splits `expression; // what it gives` of an example's line; undefined for a line that only prepares. */
function claimOf(line) {
  const match = /^(.*?);?\s*\/\/ (.+)$/.exec(line);
  return match && { expression: match[1], claim: match[2] };
}

/** Compares a value with one written in an example: numbers to the digits written, typed arrays as lists, objects by the keys written. */
function agrees(value, written) {
  if (typeof written === 'number') {
    if (typeof value !== 'number') return false;
    if (Object.is(value, written)) return true;
    const digits = String(written)
      .replace(/e.*$/, '')
      .replace(/^-?0*\.?0*|\./g, '').length;
    return Number(value.toPrecision(Math.max(1, digits))) === written;
  }
  if (Array.isArray(written)) {
    const list = Array.from(value);
    return list.length === written.length && written.every((item, i) => agrees(list[i], item));
  }
  if (typeof written === 'object' && written !== null) {
    return Object.entries(written).every(([key, item]) => agrees(value[key], item));
  }
  return Object.is(value, written);
}

/**
 * Runs an example with the package's exports in scope. Each line `expression; // literal` is a claim: the expression has that value.
 * @returns how many claims it made; throws where one is false
 */
export function runExample(text, scope) {
  const lines = text.split('\n').filter((line) => !line.startsWith('```'));
  const claims = [];
  const body = lines.map((line) => {
    const claim = claimOf(line);
    if (!claim) return line;
    claims.push(claim);
    return `$claim(${claim.expression}, (${claim.claim}), ${JSON.stringify(line)});`;
  });
  const check = (value, written, line) => {
    if (!agrees(value, written)) throw new Error(`${line}\n  gives ${JSON.stringify(value)}`);
  };
  // The examples are our own sources: they may be run.
  new Function('$claim', ...Object.keys(scope), `'use strict';\n${body.join('\n')}`)(check, ...Object.values(scope));
  return claims.length;
}
