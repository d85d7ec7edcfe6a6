import type { ProblemCatalogue } from '../en-problems.js';
import type { Format } from '../format.js';
import type { Translation } from '../message.js';

interface Place {
  readonly unit: 'line' | 'row';
  readonly line: number;
}

const place = ({ unit, line }: Place): string => `${unit === 'row' ? 'Enregistrement' : 'Ligne'} ${String(line)}`;
const cell = (where: Place & { readonly column: string }): string => `${place(where)}, colonne ${where.column}`;
const between = (min: number, max: number, format: Format): string =>
  `de ${format.significant(min, 6)} à ${format.significant(max, 6)}`;
/** « et 3 autres » */
const andMore = (more: number): string => (more > 0 ? ` et ${String(more)} ${more === 1 ? 'autre' : 'autres'}` : '');

export const words: Translation<ProblemCatalogue> = {
  notAllowed: ({ name, got, allowed }, format) =>
    `${name} vaut « ${got} » ; permis : ${format.choice(allowed)}. La dernière valeur valable reste.`,
  notANumber: ({ name, got, min, max }, format) =>
    `${name} vaut « ${got} » ; permis : un nombre ${between(min, max, format)}. La dernière valeur valable reste.`,
  notAnInteger: ({ name, got, min, max }, format) =>
    `${name} vaut « ${got} » ; permis : un nombre entier de ${format.integer(min)} à ${format.integer(max)}. La dernière valeur valable reste.`,
  notAText: ({ name, got, longest }, format) =>
    `${name} vaut « ${got} » ; permis : un texte d’au plus ${format.integer(longest)} caractères. La dernière valeur valable reste.`,
  notPoints: ({ name, got, points, farthest }, format) =>
    `${name} vaut « ${got} » ; permis : une liste de paires [point, y] en JSON, chaque point une seule fois, points de 1 à ${format.integer(points)}, y de ${format.integer(-farthest)} à ${format.integer(farthest)}. La dernière valeur valable reste.`,
  statisticFailed: ({ reason }) =>
    `La fonction choisie comme statistique ne fonctionne pas sur ces données (${reason}). La dernière valable reste.`,
  notForFamily: ({ name, got, family, min, max, whole }, format) =>
    `${name} vaut « ${got} » ; permis pour « ${family} » : ${whole ? 'un nombre entier' : 'un nombre'} ${between(min, max, format)}. La dernière valeur valable reste.`,
  tooManyRowsFor: ({ family, got, limit }, format) =>
    `Les données ont ${format.integer(got)} lignes ; le modèle « ${family} » est réajusté des centaines de fois et en accepte au plus ${format.integer(limit)}. La dernière image valable reste.`,
  stateNotObject: 'L’état n’est pas un objet avec "v": 1 ; il a été ignoré.',
  stateVersion: ({ got }) => `L’état est de version « ${got} » ; seule la version 1 est connue. Il a été ignoré.`,
  linkNotRead: ({ key, reason }) =>
    `Ce que l’adresse de cette page dit de « ${key} » n’a pas pu être lu (${reason}) ; ce passage a été ignoré.`,
  isLocked: ({ name }) => `Cette page a verrouillé ${name} ; cela reste tel quel.`,
  stateKey: ({ key }) => `L’état a une entrée inconnue « ${key} » ; elle a été ignorée.`,
  notFetched:
    'Une partie de cette explication n’a pas pu être chargée. Pointez-la quand le réseau sera revenu : elle sera redemandée.',
  tooManyBytes: ({ got, limit }, format) =>
    `Les données font ${format.significant(got / 1e6)} Mo ; le maximum est de ${format.significant(limit / 1e6)} Mo. La dernière image valable reste.`,
  tooManyRows: ({ got, limit }, format) =>
    `Les données ont ${format.integer(got)} lignes ; le maximum est de ${format.integer(limit)}. La dernière image valable reste.`,
  onlyHeader: ({ names, more }) =>
    `Il y a des noms de colonnes (${names.join(', ')}${more > 0 ? ', …' : ''}) et aucune ligne au-dessous. La dernière image valable reste.`,
  noColumn: ({ name, got, names, more }) =>
    `${name} vaut « ${got} » ; aucune colonne ne s’appelle ainsi. Il y a : ${names.join(', ')}${andMore(more)}. La dernière image valable reste.`,
  noColumnAt: ({ name, got, count }) =>
    `${name} vaut « ${got} » ; les colonnes n’ont pas de noms, seulement des places de 1 à ${String(count)}. La dernière image valable reste.`,
  alsoBad: ({ unit, rows, more }) =>
    `Également : ${rows
      .map(
        ({ line, column, got }) =>
          `${place({ unit, line }).toLowerCase()}${column ? `, colonne ${column} (« ${got} »)` : ''}`,
      )
      .join(' ; ')}${more > 0 ? ` ;${andMore(more)}` : ''}.`,
  noRows: 'Les données n’ont aucune ligne de nombres. La dernière image valable reste.',
  fewColumns: (row, format) =>
    `${place(row)} : ${String(row.got)} ${format.plural(row.got) === 'one' ? 'cellule' : 'cellules'} ; il en faut ${String(row.needed)}. La dernière image valable reste.`,
  cellNotNumber: (where) =>
    `${cell(where)} : « ${where.got} » n’est pas un nombre. Écrivez un point décimal, sans séparateur de milliers. La dernière image valable reste.`,
  cellTooLarge: (where, format) =>
    `${cell(where)} : « ${where.got} » est trop grand ; le maximum est de ${format.scientific(where.limit)}. La dernière image valable reste.`,
  cellTooSmall: (where, format) =>
    `${cell(where)} : « ${where.got} » est trop proche de 0 ; ce qui n’est pas 0 doit valoir au moins ${format.scientific(where.limit)}. La dernière image valable reste.`,
  cellNotName: (where) =>
    `${cell(where)} : « ${where.got} » n’est pas un nom de groupe ; un texte ou un nombre en serait un. La dernière image valable reste.`,
  longName: (where) =>
    `${cell(where)} : le nom du groupe a ${String(where.got)} caractères ; le maximum est de ${String(where.longest)}. La dernière image valable reste.`,
  quoteOpen: ({ line }) => `Ligne ${String(line)} : un guillemet n’est pas fermé. La dernière image valable reste.`,
  quoteText: ({ line }) =>
    `Ligne ${String(line)} : du texte suit un guillemet fermant ; à l’intérieur d’une cellule, il s’écrit deux fois. La dernière image valable reste.`,
  notJson: ({ reason }) => `Ce n’est pas du JSON (${reason}). La dernière image valable reste.`,
  notTable:
    'Les données ne sont ni un tableau d’objets, ni un objet de colonnes de même longueur, ni un tableau de paires. La dernière image valable reste.',
  columnsDiffer: ({ a, b }) => `Les colonnes ${a} et ${b} n’ont pas la même longueur. La dernière image valable reste.`,
  oneGroup: ({ name }) =>
    `Toutes les lignes appartiennent au groupe « ${name} » ; il faut deux groupes. La dernière image valable reste.`,
  manyGroups: ({ names, count }) =>
    `Il y a ${String(count)} groupes (${names.join(', ')}${count > names.length ? ', …' : ''}) ; on en compare exactement deux. La dernière image valable reste.`,
  smallGroup: ({ name, got, needed }, format) =>
    `Le groupe « ${name} » a ${String(got)} ${format.plural(got) === 'one' ? 'valeur' : 'valeurs'} ; il en faut au moins ${String(needed)}. La dernière image valable reste.`,
  unknownGroup: ({ name, names }, format) =>
    `Aucun groupe ne s’appelle « ${name} » ; dans les données, il y a ${format.choice(names)}.`,
  fewPoints: ({ got, needed }, format) =>
    `Il y a ${String(got)} ${format.plural(got) === 'one' ? 'point' : 'points'} ; il en faut au moins ${String(needed)}. La dernière image valable reste.`,
  fewDistinct: ({ got, needed }) =>
    `${got === 1 ? 'Tous les points ont le même x' : `Il y a ${String(got)} x différents`} ; il en faut au moins ${String(needed)}. La dernière image valable reste.`,
  skippedRows: ({ unit, lines, more }) => {
    const several = lines.length + more > 1 ? 's' : '';
    return `À cause d’une cellule vide, non retenu${unit === 'row' ? '' : 'e'}${several} : ${unit === 'row' ? 'enregistrement' : 'ligne'}${several} ${lines.join(', ')}${andMore(more)}.`;
  },
  headerRead: ({ unit, names }) =>
    `${unit === 'row' ? 'Premier enregistrement lu' : 'Première ligne lue'} comme noms de colonnes : ${names.join(', ')}.`,
  columnsRead: ({ names }) => `Colonnes lues : ${names.join(', ')}.`,
  notText:
    'Ce n’est pas du texte. Enregistrez la feuille de calcul en CSV et prenez ce fichier. La dernière image valable reste.',
  severalFiles: ({ count }) =>
    `Voilà ${String(count)} fichiers ; la lecture se fait un à la fois. La dernière image valable reste.`,
  notReadable: ({ reason }) => `Les données n’ont pas pu être lues (${reason}). La dernière image valable reste.`,
  webPage: ({ source }) =>
    `${source} est une page web, pas un tableau ; c’est souvent ainsi qu’arrive une page qui dit « introuvable ». La dernière image valable reste.`,
  noAnswer: ({ source, seconds }, format) =>
    `${source} n’était pas là au bout de ${String(seconds)} ${format.plural(seconds) === 'one' ? 'seconde' : 'secondes'}. La dernière image valable reste.`,
  notLoaded: ({ source, reason }) => `Impossible de charger ${source} (${reason}). La dernière image valable reste.`,
};
