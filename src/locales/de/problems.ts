import type { ProblemCatalogue } from '../en-problems.js';
import type { Format } from '../format.js';
import type { Translation } from '../message.js';

interface Place {
  readonly unit: 'line' | 'row';
  readonly line: number;
}

const place = ({ unit, line }: Place): string => `${unit === 'row' ? 'Datensatz' : 'Zeile'} ${String(line)}`;
const cell = (where: Place & { readonly column: string }): string => `${place(where)}, Spalte ${where.column}`;
const between = (min: number, max: number, format: Format): string =>
  `von ${format.significant(min, 6)} bis ${format.significant(max, 6)}`;

export const words: Translation<ProblemCatalogue> = {
  notAllowed: ({ name, got, allowed }, format) =>
    `${name} ist „${got}“; erlaubt: ${format.choice(allowed)}. Der letzte gute Wert bleibt.`,
  notANumber: ({ name, got, min, max }, format) =>
    `${name} ist „${got}“; erlaubt: eine Zahl ${between(min, max, format)}. Der letzte gute Wert bleibt.`,
  notAnInteger: ({ name, got, min, max }, format) =>
    `${name} ist „${got}“; erlaubt: eine ganze Zahl von ${format.integer(min)} bis ${format.integer(max)}. Der letzte gute Wert bleibt.`,
  notAText: ({ name, got, longest }, format) =>
    `${name} ist „${got}“; erlaubt: ein Text von höchstens ${format.integer(longest)} Zeichen. Der letzte gute Wert bleibt.`,
  notPoints: ({ name, got, points, farthest }, format) =>
    `${name} ist „${got}“; erlaubt: eine Liste von Paaren [Punkt, y] als JSON, jeder Punkt einmal, Punkte von 1 bis ${format.integer(points)}, y von ${format.integer(-farthest)} bis ${format.integer(farthest)}. Der letzte gute Wert bleibt.`,
  statisticFailed: ({ reason }) =>
    `Die Funktion, die als Statistik gesetzt wurde, kommt mit diesen Daten nicht zurecht (${reason}). Die letzte gute bleibt.`,
  notForFamily: ({ name, got, family, min, max, whole }, format) =>
    `${name} ist „${got}“; erlaubt für ${family}: ${whole ? 'eine ganze Zahl' : 'eine Zahl'} ${between(min, max, format)}. Der letzte gute Wert bleibt.`,
  tooManyRowsFor: ({ family, got, limit }, format) =>
    `Die Daten haben ${format.integer(got)} Zeilen; ${family} wird hunderte Male neu angepasst und nimmt höchstens ${format.integer(limit)}. Das letzte gute Bild bleibt.`,
  stateNotObject: 'Der Zustand ist kein Objekt mit "v": 1; er wurde nicht beachtet.',
  stateVersion: ({ got }) =>
    `Der Zustand hat die Version „${got}“; bekannt ist nur Version 1. Er wurde nicht beachtet.`,
  linkNotRead: ({ key, reason }) =>
    `Was die Adresse dieser Seite über „${key}“ sagt, konnte nicht gelesen werden (${reason}); es wurde nicht beachtet.`,
  isLocked: ({ name }) => `Diese Seite hat ${name} gesperrt; es bleibt, wie es ist.`,
  stateKey: ({ key }) => `Der Zustand hat einen unbekannten Eintrag „${key}“; er wurde nicht beachtet.`,
  notFetched:
    'Ein Teil dieser Erklärung konnte nicht geladen werden. Zeig darauf, sobald das Netz wieder da ist: Dann wird es neu versucht.',
  tooManyBytes: ({ got, limit }, format) =>
    `Die Daten sind ${format.significant(got / 1e6)} MB groß; gelesen werden höchstens ${format.significant(limit / 1e6)} MB. Das letzte gute Bild bleibt.`,
  tooManyRows: ({ got, limit }, format) =>
    `Die Daten haben ${format.integer(got)} Zeilen; gelesen werden höchstens ${format.integer(limit)}. Das letzte gute Bild bleibt.`,
  onlyHeader: ({ names, more }) =>
    `Es gibt Spaltennamen (${names.join(', ')}${more > 0 ? ', …' : ''}), aber keine Zeile darunter. Das letzte gute Bild bleibt.`,
  noColumn: ({ name, got, names, more }) =>
    `${name} ist „${got}“; so heißt keine Spalte. Es gibt: ${names.join(', ')}${more > 0 ? ` und ${String(more)} weitere` : ''}. Das letzte gute Bild bleibt.`,
  noColumnAt: ({ name, got, count }) =>
    `${name} ist „${got}“; die Spalten haben keine Namen, nur Plätze von 1 bis ${String(count)}. Das letzte gute Bild bleibt.`,
  alsoBad: ({ unit, rows, more }) =>
    `Außerdem: ${rows
      .map(({ line, column, got }) => `${place({ unit, line })}${column ? `, Spalte ${column} („${got}“)` : ''}`)
      .join('; ')}${more > 0 ? `; und ${String(more)} weitere` : ''}.`,
  noRows: 'In den Daten ist keine Zeile mit Zahlen. Das letzte gute Bild bleibt.',
  fewColumns: (row) =>
    `${place(row)} hat ${String(row.got)} ${row.got === 1 ? 'Zelle' : 'Zellen'}; nötig sind ${String(row.needed)}. Das letzte gute Bild bleibt.`,
  cellNotNumber: (where) =>
    `${cell(where)}: „${where.got}“ ist keine Zahl. Schreib Dezimalpunkte und keine Tausendertrennzeichen. Das letzte gute Bild bleibt.`,
  cellTooLarge: (where, format) =>
    `${cell(where)}: „${where.got}“ ist zu groß; gelesen wird höchstens ${format.scientific(where.limit)}. Das letzte gute Bild bleibt.`,
  cellTooSmall: (where, format) =>
    `${cell(where)}: „${where.got}“ liegt zu nahe bei 0; was nicht 0 ist, muss mindestens ${format.scientific(where.limit)} sein. Das letzte gute Bild bleibt.`,
  cellNotName: (where) =>
    `${cell(where)}: „${where.got}“ ist kein Name einer Gruppe; ein Text oder eine Zahl wäre einer. Das letzte gute Bild bleibt.`,
  longName: (where) =>
    `${cell(where)}: Der Name der Gruppe hat ${String(where.got)} Zeichen; gelesen werden höchstens ${String(where.longest)}. Das letzte gute Bild bleibt.`,
  quoteOpen: ({ line }) =>
    `Zeile ${String(line)}: Ein Anführungszeichen wird nicht geschlossen. Das letzte gute Bild bleibt.`,
  quoteText: ({ line }) =>
    `Zeile ${String(line)}: Nach einem schließenden Anführungszeichen steht Text; in einer Zelle schreibt man es doppelt. Das letzte gute Bild bleibt.`,
  notJson: ({ reason }) => `Das ist kein JSON (${reason}). Das letzte gute Bild bleibt.`,
  notTable:
    'Die Daten sind weder ein Array von Objekten noch ein Objekt gleich langer Spalten noch ein Array von Paaren. Das letzte gute Bild bleibt.',
  columnsDiffer: ({ a, b }) => `Die Spalten ${a} und ${b} sind verschieden lang. Das letzte gute Bild bleibt.`,
  oneGroup: ({ name }) =>
    `Alle Zeilen gehören zur Gruppe „${name}“; nötig sind zwei Gruppen. Das letzte gute Bild bleibt.`,
  manyGroups: ({ names, count }) =>
    `Es gibt ${String(count)} Gruppen (${names.join(', ')}${count > names.length ? ', …' : ''}); verglichen werden genau zwei. Das letzte gute Bild bleibt.`,
  smallGroup: ({ name, got, needed }) =>
    `Die Gruppe „${name}“ hat ${String(got)} ${got === 1 ? 'Wert' : 'Werte'}; nötig sind mindestens ${String(needed)}. Das letzte gute Bild bleibt.`,
  unknownGroup: ({ name, names }, format) =>
    `Keine Gruppe heißt „${name}“; in den Daten gibt es ${format.choice(names)}.`,
  fewPoints: ({ got, needed }) =>
    `${got === 1 ? 'Es gibt 1 Punkt' : `Es gibt ${String(got)} Punkte`}; nötig sind mindestens ${String(needed)}. Das letzte gute Bild bleibt.`,
  fewDistinct: ({ got, needed }) =>
    `${got === 1 ? 'Alle Punkte haben dasselbe x' : `Es gibt ${String(got)} verschiedene x`}; nötig sind mindestens ${String(needed)}. Das letzte gute Bild bleibt.`,
  skippedRows: ({ unit, lines, more }) =>
    `Wegen einer leeren Zelle ausgelassen: ${unit === 'row' ? 'Datensatz' : 'Zeile'} ${lines.join(', ')}${more > 0 ? ` und ${String(more)} weitere` : ''}.`,
  headerRead: ({ unit, names }) =>
    `${unit === 'row' ? 'Der erste Datensatz' : 'Die erste Zeile'} wurde als Spaltennamen gelesen: ${names.join(', ')}.`,
  columnsRead: ({ names }) => `Gelesene Spalten: ${names.join(', ')}.`,
  notText: 'Das ist kein Text. Speichere die Tabelle als CSV und nimm diese Datei. Das letzte gute Bild bleibt.',
  severalFiles: ({ count }) =>
    `Das sind ${String(count)} Dateien; gelesen wird eine auf einmal. Das letzte gute Bild bleibt.`,
  notReadable: ({ reason }) => `Die Daten konnten nicht gelesen werden (${reason}). Das letzte gute Bild bleibt.`,
  webPage: ({ source }) =>
    `${source} ist eine Webseite, keine Tabelle; so kommt oft eine Seite, die „nicht gefunden“ sagt. Das letzte gute Bild bleibt.`,
  noAnswer: ({ source, seconds }) =>
    `${source} war nach ${String(seconds)} Sekunden nicht da. Das letzte gute Bild bleibt.`,
  notLoaded: ({ source, reason }) => `${source} konnte nicht geladen werden (${reason}). Das letzte gute Bild bleibt.`,
};
