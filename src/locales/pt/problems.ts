import type { ProblemCatalogue } from '../en-problems.js';
import type { Format } from '../format.js';
import type { Translation } from '../message.js';

interface Place {
  readonly unit: 'line' | 'row';
  readonly line: number;
}

// Both are a "linha"; where it matters which, a row is a "registro".
const place = ({ unit, line }: Place): string => `${unit === 'row' ? 'Registro' : 'Linha'} ${String(line)}`;
const cell = (where: Place & { readonly column: string }): string => `${place(where)}, coluna ${where.column}`;
const between = (min: number, max: number, format: Format): string =>
  `de ${format.significant(min, 6)} a ${format.significant(max, 6)}`;
const others = (more: number): string => (more > 0 ? ` e mais ${String(more)}` : '');

export const words: Translation<ProblemCatalogue> = {
  notAllowed: ({ name, got, allowed }, format) =>
    `${name} é “${got}”; aceita-se: ${format.choice(allowed)}. O último valor válido permanece.`,
  notANumber: ({ name, got, min, max }, format) =>
    `${name} é “${got}”; aceita-se: um número ${between(min, max, format)}. O último valor válido permanece.`,
  notAnInteger: ({ name, got, min, max }, format) =>
    `${name} é “${got}”; aceita-se: um número inteiro de ${format.integer(min)} a ${format.integer(max)}. O último valor válido permanece.`,
  notAText: ({ name, got, longest }, format) =>
    `${name} é “${got}”; aceita-se: um texto de no máximo ${format.integer(longest)} caracteres. O último valor válido permanece.`,
  notPoints: ({ name, got, points, farthest }, format) =>
    `${name} é “${got}”; aceita-se: uma lista de pares [ponto, y] em JSON, cada ponto uma só vez, pontos de 1 a ${format.integer(points)}, y de ${format.integer(-farthest)} a ${format.integer(farthest)}. O último valor válido permanece.`,
  statisticFailed: ({ reason }) =>
    `A função definida como estatística não funciona com estes dados (${reason}). A última válida permanece.`,
  notForFamily: ({ name, got, family, min, max, whole }, format) =>
    `${name} é “${got}”; aceita-se para ${family}: um número${whole ? ' inteiro' : ''} ${between(min, max, format)}. O último valor válido permanece.`,
  tooManyRowsFor: ({ family, got, limit }, format) =>
    `Os dados têm ${format.integer(got)} linhas; este modelo (${family}) é reajustado centenas de vezes e aceita no máximo ${format.integer(limit)}. A última imagem válida permanece.`,
  stateNotObject: 'O estado não é um objeto com "v": 1; foi ignorado.',
  stateVersion: ({ got }) => `O estado tem a versão “${got}”; só a versão 1 é conhecida. Foi ignorado.`,
  linkNotRead: ({ key, reason }) =>
    `O que o endereço desta página diz sobre “${key}” não pôde ser lido (${reason}); foi ignorado.`,
  isLocked: ({ name }) => `Esta página bloqueou ${name}; fica como está.`,
  stateKey: ({ key }) => `O estado tem uma entrada desconhecida, “${key}”; ela foi ignorada.`,
  notFetched:
    'Uma parte desta explicação não pôde ser carregada. Aponte para ela quando a rede voltar, e haverá nova tentativa.',
  tooManyBytes: ({ got, limit }, format) =>
    `Os dados têm ${format.significant(got / 1e6)} MB; são lidos no máximo ${format.significant(limit / 1e6)} MB. A última imagem válida permanece.`,
  tooManyRows: ({ got, limit }, format) =>
    `Os dados têm ${format.integer(got)} linhas; são lidas no máximo ${format.integer(limit)}. A última imagem válida permanece.`,
  onlyHeader: ({ names, more }) =>
    `Há nomes de colunas (${names.join(', ')}${more > 0 ? ', …' : ''}) e nenhuma linha abaixo deles. A última imagem válida permanece.`,
  noColumn: ({ name, got, names, more }) =>
    `${name} é “${got}”; nenhuma coluna se chama assim. Existem: ${names.join(', ')}${others(more)}. A última imagem válida permanece.`,
  noColumnAt: ({ name, got, count }) =>
    `${name} é “${got}”; as colunas não têm nome, só um lugar de 1 a ${String(count)}. A última imagem válida permanece.`,
  alsoBad: ({ unit, rows, more }) =>
    `Além disso: ${rows
      .map(
        ({ line, column, got }) =>
          `${unit === 'row' ? 'registro' : 'linha'} ${String(line)}${column ? `, coluna ${column} (“${got}”)` : ''}`,
      )
      .join('; ')}${more > 0 ? `; e mais ${String(more)}` : ''}.`,
  noRows: 'Os dados não têm nenhuma linha com números. A última imagem válida permanece.',
  fewColumns: (row) =>
    `${place(row)}: tem ${String(row.got)} ${row.got === 1 ? 'célula' : 'células'}; o necessário é ${String(row.needed)}. A última imagem válida permanece.`,
  cellNotNumber: (where) =>
    `${cell(where)}: “${where.got}” não é um número. Use ponto decimal e nenhum separador de milhar. A última imagem válida permanece.`,
  cellTooLarge: (where, format) =>
    `${cell(where)}: “${where.got}” é grande demais; lê-se no máximo ${format.scientific(where.limit)}. A última imagem válida permanece.`,
  cellTooSmall: (where, format) =>
    `${cell(where)}: “${where.got}” está perto demais de 0; o que não é 0 tem de ser ${format.scientific(where.limit)} ou mais. A última imagem válida permanece.`,
  cellNotName: (where) =>
    `${cell(where)}: “${where.got}” não é nome de grupo; um texto ou um número seria. A última imagem válida permanece.`,
  longName: (where) =>
    `${cell(where)}: o nome do grupo tem ${String(where.got)} caracteres; são lidos no máximo ${String(where.longest)}. A última imagem válida permanece.`,
  quoteOpen: ({ line }) => `Linha ${String(line)}: há aspas que não foram fechadas. A última imagem válida permanece.`,
  quoteText: ({ line }) =>
    `Linha ${String(line)}: há texto depois das aspas de fechamento; dentro de uma célula, as aspas são escritas em dobro. A última imagem válida permanece.`,
  notJson: ({ reason }) => `Isto não é JSON (${reason}). A última imagem válida permanece.`,
  notTable:
    'Os dados não são nem um array de objetos, nem um objeto com colunas de mesmo comprimento, nem um array de pares. A última imagem válida permanece.',
  columnsDiffer: ({ a, b }) => `As colunas ${a} e ${b} têm comprimentos diferentes. A última imagem válida permanece.`,
  oneGroup: ({ name }) =>
    `Todas as linhas são do grupo “${name}”; são necessários dois grupos. A última imagem válida permanece.`,
  manyGroups: ({ names, count }) =>
    `Há ${String(count)} grupos (${names.join(', ')}${count > names.length ? ', …' : ''}); comparam-se exatamente dois. A última imagem válida permanece.`,
  smallGroup: ({ name, got, needed }) =>
    `O grupo “${name}” tem ${String(got)} ${got === 1 ? 'valor' : 'valores'}; o mínimo é ${String(needed)}. A última imagem válida permanece.`,
  unknownGroup: ({ name, names }, format) => `Nenhum grupo se chama “${name}”; nos dados há ${format.choice(names)}.`,
  fewPoints: ({ got, needed }) =>
    `Há ${String(got)} ${got === 1 ? 'ponto' : 'pontos'}; o mínimo é ${String(needed)}. A última imagem válida permanece.`,
  fewDistinct: ({ got, needed }) =>
    `${got === 1 ? 'Todos os pontos têm o mesmo x' : `Há ${String(got)} x diferentes`}; o mínimo é ${String(needed)}. A última imagem válida permanece.`,
  skippedRows: ({ unit, lines, more }) =>
    `Fora por ter uma célula vazia: ${unit === 'row' ? 'registro' : 'linha'} ${lines.join(', ')}${others(more)}.`,
  headerRead: ({ unit, names }) =>
    `${unit === 'row' ? 'O primeiro registro foi lido' : 'A primeira linha foi lida'} como nomes de colunas: ${names.join(', ')}.`,
  columnsRead: ({ names }) => `Colunas lidas: ${names.join(', ')}.`,
  notText: 'Isto não é texto. Salve a planilha como CSV e use esse arquivo. A última imagem válida permanece.',
  severalFiles: ({ count }) => `São ${String(count)} arquivos; lê-se um de cada vez. A última imagem válida permanece.`,
  notReadable: ({ reason }) => `Não foi possível ler os dados (${reason}). A última imagem válida permanece.`,
  webPage: ({ source }) =>
    `${source} é uma página da web, não uma tabela; é assim que costuma chegar uma página que diz “não encontrado”. A última imagem válida permanece.`,
  noAnswer: ({ source, seconds }) =>
    `${source} não tinha chegado após ${String(seconds)} segundos. A última imagem válida permanece.`,
  notLoaded: ({ source, reason }) =>
    `Não foi possível carregar ${source} (${reason}). A última imagem válida permanece.`,
};
