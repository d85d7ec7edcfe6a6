import type { DataWords } from '../en-data.js';
import type { Translation } from '../message.js';

export const words: Translation<DataWords> = {
  limits: ({ bytes, rows }, format) =>
    `CSV, TSV oder JSON, bis ${format.significant(bytes / 1e6)} MB und ${format.integer(rows)} Zeilen. Gelesen wird in dieser Seite; die Daten verlassen sie nicht.`,
  chooseFile: 'Datei wählen',
  orDrop: 'oder eine hier ablegen, oder auf dem Bild',
  letGo: 'Lass los: Diese Zahlen treten an die Stelle derer im Bild.',
  paste: 'Oder eine Tabelle einfügen',
  use: 'Diese nehmen',
  fillIn: 'Ein Beispiel eintragen',
  reading: ({ name }) => `${name} wird gelesen`,
  pasted: 'die Tabelle unten',
  onScreen: ({ name, rows }, format) => `Im Bild: ${name}, Zeilen: ${format.integer(rows)}.`,
  pastedOnScreen: ({ rows }, format) => `Im Bild: die eingefügte Tabelle, Zeilen: ${format.integer(rows)}.`,
  changedOnScreen: 'Im Bild: Daten, die von Hand geändert wurden.',
  columnFor: ({ role }) => `Spalte für: ${role}`,
  place: ({ place }) => `Spalte ${place}`,
  backToBuiltIn: 'Zurück zu den eingebauten Daten',
  backToPage: 'Zurück zu den Daten dieser Seite',
  fixed: 'Diese Seite bleibt bei ihren eigenen Daten.',
};
