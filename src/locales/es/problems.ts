import type { ProblemCatalogue } from '../en-problems.js';
import type { Format } from '../format.js';
import type { Translation } from '../message.js';

interface Place {
  readonly unit: 'line' | 'row';
  readonly line: number;
}

const place = ({ unit, line }: Place): string => `${unit === 'row' ? 'Fila' : 'Línea'} ${String(line)}`;
const cell = (where: Place & { readonly column: string }): string => `${place(where)}, columna ${where.column}`;
const between = (min: number, max: number, format: Format): string =>
  `de ${format.significant(min, 6)} a ${format.significant(max, 6)}`;
const others = (more: number): string => (more > 0 ? ` y ${String(more)} más` : '');

export const words: Translation<ProblemCatalogue> = {
  notAllowed: ({ name, got, allowed }, format) =>
    `${name} es «${got}»; se admite: ${format.choice(allowed)}. Se mantiene el último valor válido.`,
  notANumber: ({ name, got, min, max }, format) =>
    `${name} es «${got}»; se admite: un número ${between(min, max, format)}. Se mantiene el último valor válido.`,
  notAnInteger: ({ name, got, min, max }, format) =>
    `${name} es «${got}»; se admite: un número entero de ${format.integer(min)} a ${format.integer(max)}. Se mantiene el último valor válido.`,
  notAText: ({ name, got, longest }, format) =>
    `${name} es «${got}»; se admite: un texto de ${format.integer(longest)} caracteres como máximo. Se mantiene el último valor válido.`,
  notPoints: ({ name, got, points, farthest }, format) =>
    `${name} es «${got}»; se admite: una lista de pares [punto, y] en JSON, cada punto una sola vez, puntos de 1 a ${format.integer(points)}, y de ${format.integer(-farthest)} a ${format.integer(farthest)}. Se mantiene el último valor válido.`,
  statisticFailed: ({ reason }) =>
    `La función que se puso como estadístico no funciona con estos datos (${reason}). Se mantiene la última válida.`,
  notForFamily: ({ name, got, family, min, max, whole }, format) =>
    `${name} es «${got}»; se admite para ${family}: un número${whole ? ' entero' : ''} ${between(min, max, format)}. Se mantiene el último valor válido.`,
  tooManyRowsFor: ({ family, got, limit }, format) =>
    `Los datos tienen ${format.integer(got)} filas; este modelo (${family}) se ajusta cientos de veces y admite ${format.integer(limit)} como máximo. Se mantiene la última imagen válida.`,
  stateNotObject: 'El estado no es un objeto con "v": 1; se ignoró.',
  stateVersion: ({ got }) => `El estado tiene la versión «${got}»; solo se conoce la versión 1. Se ignoró.`,
  linkNotRead: ({ key, reason }) =>
    `Lo que dice de «${key}» la dirección de esta página no se pudo leer (${reason}); se ignoró.`,
  isLocked: ({ name }) => `Esta página ha bloqueado ${name}; se queda como está.`,
  stateKey: ({ key }) => `El estado tiene una entrada desconocida, «${key}»; se ignoró.`,
  notFetched:
    'No se pudo cargar una parte de esta explicación. Apunta a ella cuando vuelva la red y se intentará de nuevo.',
  tooManyBytes: ({ got, limit }, format) =>
    `Los datos ocupan ${format.significant(got / 1e6)} MB; se leen ${format.significant(limit / 1e6)} MB como máximo. Se mantiene la última imagen válida.`,
  tooManyRows: ({ got, limit }, format) =>
    `Los datos tienen ${format.integer(got)} filas; se leen ${format.integer(limit)} como máximo. Se mantiene la última imagen válida.`,
  onlyHeader: ({ names, more }) =>
    `Hay nombres de columnas (${names.join(', ')}${more > 0 ? ', …' : ''}) y ninguna fila debajo. Se mantiene la última imagen válida.`,
  noColumn: ({ name, got, names, more }) =>
    `${name} es «${got}»; ninguna columna se llama así. Hay: ${names.join(', ')}${others(more)}. Se mantiene la última imagen válida.`,
  noColumnAt: ({ name, got, count }) =>
    `${name} es «${got}»; las columnas no tienen nombre, solo un lugar del 1 al ${String(count)}. Se mantiene la última imagen válida.`,
  alsoBad: ({ unit, rows, more }) =>
    `Además: ${rows
      .map(
        ({ line, column, got }) =>
          `${unit === 'row' ? 'fila' : 'línea'} ${String(line)}${column ? `, columna ${column} («${got}»)` : ''}`,
      )
      .join('; ')}${more > 0 ? `; y ${String(more)} más` : ''}.`,
  noRows: 'Los datos no tienen ninguna fila con números. Se mantiene la última imagen válida.',
  fewColumns: (row) =>
    `${place(row)}: tiene ${String(row.got)} ${row.got === 1 ? 'celda' : 'celdas'}; hacen falta ${String(row.needed)}. Se mantiene la última imagen válida.`,
  cellNotNumber: (where) =>
    `${cell(where)}: «${where.got}» no es un número. Usa punto decimal y ningún separador de miles. Se mantiene la última imagen válida.`,
  cellTooLarge: (where, format) =>
    `${cell(where)}: «${where.got}» es demasiado grande; se lee ${format.scientific(where.limit)} como máximo. Se mantiene la última imagen válida.`,
  cellTooSmall: (where, format) =>
    `${cell(where)}: «${where.got}» está demasiado cerca de 0; lo que no es 0 debe ser ${format.scientific(where.limit)} o más. Se mantiene la última imagen válida.`,
  cellNotName: (where) =>
    `${cell(where)}: «${where.got}» no es el nombre de un grupo; un texto o un número sí lo sería. Se mantiene la última imagen válida.`,
  longName: (where) =>
    `${cell(where)}: el nombre del grupo tiene ${String(where.got)} caracteres; se leen ${String(where.longest)} como máximo. Se mantiene la última imagen válida.`,
  quoteOpen: ({ line }) => `Línea ${String(line)}: hay comillas sin cerrar. Se mantiene la última imagen válida.`,
  quoteText: ({ line }) =>
    `Línea ${String(line)}: hay texto tras las comillas de cierre; dentro de una celda, las comillas se escriben dobles. Se mantiene la última imagen válida.`,
  notJson: ({ reason }) => `Esto no es JSON (${reason}). Se mantiene la última imagen válida.`,
  notTable:
    'Los datos no son ni un array de objetos, ni un objeto con columnas de igual longitud, ni un array de pares. Se mantiene la última imagen válida.',
  columnsDiffer: ({ a, b }) =>
    `Las columnas ${a} y ${b} tienen distinta longitud. Se mantiene la última imagen válida.`,
  oneGroup: ({ name }) =>
    `Todas las filas son del grupo «${name}»; hacen falta dos grupos. Se mantiene la última imagen válida.`,
  manyGroups: ({ names, count }) =>
    `Hay ${String(count)} grupos (${names.join(', ')}${count > names.length ? ', …' : ''}); se comparan exactamente dos. Se mantiene la última imagen válida.`,
  smallGroup: ({ name, got, needed }) =>
    `El grupo «${name}» tiene ${String(got)} ${got === 1 ? 'valor' : 'valores'}; hacen falta al menos ${String(needed)}. Se mantiene la última imagen válida.`,
  unknownGroup: ({ name, names }, format) =>
    `Ningún grupo se llama «${name}»; en los datos hay ${format.choice(names)}.`,
  fewPoints: ({ got, needed }) =>
    `Hay ${String(got)} ${got === 1 ? 'punto' : 'puntos'}; hacen falta al menos ${String(needed)}. Se mantiene la última imagen válida.`,
  fewDistinct: ({ got, needed }) =>
    `${got === 1 ? 'Todos los puntos tienen la misma x' : `Hay ${String(got)} x distintas`}; hacen falta al menos ${String(needed)}. Se mantiene la última imagen válida.`,
  skippedRows: ({ unit, lines, more }) =>
    `Se omiten por tener una celda vacía: ${unit === 'row' ? 'fila' : 'línea'} ${lines.join(', ')}${others(more)}.`,
  headerRead: ({ unit, names }) =>
    `La primera ${unit === 'row' ? 'fila' : 'línea'} se leyó como nombres de columnas: ${names.join(', ')}.`,
  columnsRead: ({ names }) => `Columnas leídas: ${names.join(', ')}.`,
  notText:
    'Esto no es texto. Guarda la hoja de cálculo como CSV y usa ese archivo. Se mantiene la última imagen válida.',
  severalFiles: ({ count }) =>
    `Son ${String(count)} archivos; se lee uno a la vez. Se mantiene la última imagen válida.`,
  notReadable: ({ reason }) => `No se pudieron leer los datos (${reason}). Se mantiene la última imagen válida.`,
  webPage: ({ source }) =>
    `${source} es una página web, no una tabla; así suele llegar una página que dice «no encontrado». Se mantiene la última imagen válida.`,
  noAnswer: ({ source, seconds }) =>
    `${source} no había llegado tras ${String(seconds)} segundos. Se mantiene la última imagen válida.`,
  notLoaded: ({ source, reason }) => `No se pudo cargar ${source} (${reason}). Se mantiene la última imagen válida.`,
};
