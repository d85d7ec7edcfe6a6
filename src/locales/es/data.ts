import type { DataWords } from '../en-data.js';
import type { Translation } from '../message.js';

export const words: Translation<DataWords> = {
  limits: ({ bytes, rows }, format) =>
    `CSV, TSV o JSON, hasta ${format.significant(bytes / 1e6)} MB y ${format.integer(rows)} filas. Se lee en esta página y no sale de ella.`,
  chooseFile: 'Elegir un archivo',
  orDrop: 'o suelta uno aquí, o sobre la imagen',
  letGo: 'Suelta: estos números ocuparán el lugar de los que hay en pantalla.',
  paste: 'O pega una tabla',
  use: 'Usar estos',
  fillIn: 'Rellenar con un ejemplo',
  reading: ({ name }) => `Leyendo ${name}`,
  pasted: 'la tabla de abajo',
  onScreen: ({ name, rows }, format) => `En pantalla: ${name}, filas: ${format.integer(rows)}.`,
  pastedOnScreen: ({ rows }, format) => `En pantalla: la tabla que pegaste, filas: ${format.integer(rows)}.`,
  changedOnScreen: 'En pantalla: datos cambiados a mano.',
  columnFor: ({ role }) => `Columna para: ${role}`,
  place: ({ place }) => `Columna ${place}`,
  backToBuiltIn: 'Volver a los datos incorporados',
  backToPage: 'Volver a los datos de esta página',
  fixed: 'Esta página se queda con sus propios datos.',
};
