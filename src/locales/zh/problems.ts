import type { ProblemCatalogue } from '../en-problems.js';
import type { Format } from '../format.js';
import type { Translation } from '../message.js';

interface Place {
  readonly unit: 'line' | 'row';
  readonly line: number;
}

const unitOf = (unit: Place['unit']): string => (unit === 'row' ? '条记录' : '行');
const place = ({ unit, line }: Place): string => `第 ${String(line)} ${unitOf(unit)}`;
const cell = (where: Place & { readonly column: string }): string => `${place(where)}，“${where.column}”列`;
const between = (min: number, max: number, format: Format): string =>
  `${format.significant(min, 6)} 到 ${format.significant(max, 6)} 之间`;

const VALUE = '保留上一个有效值。';
const PICTURE = '画面保持上一次的正常状态。';

export const words: Translation<ProblemCatalogue> = {
  notAllowed: ({ name, got, allowed }, format) =>
    `${name} 的值是“${got}”；允许的是：${format.choice(allowed)}。${VALUE}`,
  notANumber: ({ name, got, min, max }, format) =>
    `${name} 的值是“${got}”；允许的是 ${between(min, max, format)}的数。${VALUE}`,
  notAnInteger: ({ name, got, min, max }, format) =>
    `${name} 的值是“${got}”；允许的是 ${format.integer(min)} 到 ${format.integer(max)} 之间的整数。${VALUE}`,
  notAText: ({ name, got, longest }, format) =>
    `${name} 的值是“${got}”；允许的是最多 ${format.integer(longest)} 个字符的文本。${VALUE}`,
  notPoints: ({ name, got, points, farthest }, format) =>
    `${name} 的值是“${got}”；允许的是用 JSON 写的 [点号, y] 列表，每个点一次，点号从 1 到 ${format.integer(points)}，y 从 ${format.integer(-farthest)} 到 ${format.integer(farthest)}。${VALUE}`,
  statisticFailed: ({ reason }) => `设为统计量的函数对这些数据不起作用（${reason}）。保留上一个有效的函数。`,
  notForFamily: ({ name, got, family, min, max, whole }, format) =>
    `${name} 的值是“${got}”；对“${family}”，允许的是 ${between(min, max, format)}的${whole ? '整数' : '数'}。${VALUE}`,
  tooManyRowsFor: ({ family, got, limit }, format) =>
    `数据有 ${format.integer(got)} 行；“${family}”要重新拟合几百次，最多接受 ${format.integer(limit)} 行。${PICTURE}`,
  stateNotObject: '状态不是含有 "v": 1 的对象，已忽略。',
  stateVersion: ({ got }) => `状态的版本是“${got}”，这里只认识版本 1。已忽略。`,
  linkNotRead: ({ key, reason }) => `本页网址中“${key}”的内容无法读取（${reason}），已忽略。`,
  isLocked: ({ name }) => `本页锁定了 ${name}，它保持原样。`,
  stateKey: ({ key }) => `状态里有一个不认识的条目“${key}”，已忽略。`,
  notFetched: '这段讲解有一部分没能加载。网络恢复后，把指针移到它上面，就会重试。',
  tooManyBytes: ({ got, limit }, format) =>
    `数据有 ${format.significant(got / 1e6)} MB，最多读取 ${format.significant(limit / 1e6)} MB。${PICTURE}`,
  tooManyRows: ({ got, limit }, format) =>
    `数据有 ${format.integer(got)} 行，最多读取 ${format.integer(limit)} 行。${PICTURE}`,
  onlyHeader: ({ names, more }) => `有列名（${names.join('、')}${more > 0 ? '……' : ''}），但下面没有数据行。${PICTURE}`,
  noColumn: ({ name, got, names, more }) =>
    `${name} 的值是“${got}”，但没有这个名字的列。现有：${names.join('、')}${more > 0 ? `，另外还有 ${String(more)} 列` : ''}。${PICTURE}`,
  noColumnAt: ({ name, got, count }) =>
    `${name} 的值是“${got}”，但各列没有名字，只有从 1 到 ${String(count)} 的位置。${PICTURE}`,
  alsoBad: ({ unit, rows, more }) =>
    `还有：${rows
      .map(({ line, column, got }) => `${place({ unit, line })}${column ? `，“${column}”列（“${got}”）` : ''}`)
      .join('；')}${more > 0 ? `；另外还有 ${String(more)} ${unitOf(unit)}` : ''}。`,
  noRows: `数据里没有带数字的行。${PICTURE}`,
  fewColumns: (row) => `${place(row)}有 ${String(row.got)} 个单元格，需要 ${String(row.needed)} 个。${PICTURE}`,
  cellNotNumber: (where) => `${cell(where)}：“${where.got}”不是数字。请用小数点，不要用千位分隔符。${PICTURE}`,
  cellTooLarge: (where, format) =>
    `${cell(where)}：“${where.got}”太大，最多读到 ${format.scientific(where.limit)}。${PICTURE}`,
  cellTooSmall: (where, format) =>
    `${cell(where)}：“${where.got}”太接近 0；不是 0 的数，至少要有 ${format.scientific(where.limit)}。${PICTURE}`,
  cellNotName: (where) => `${cell(where)}：“${where.got}”不能作组名，文本或数字才行。${PICTURE}`,
  longName: (where) =>
    `${cell(where)}：组名有 ${String(where.got)} 个字符，最多读取 ${String(where.longest)} 个。${PICTURE}`,
  quoteOpen: ({ line }) => `第 ${String(line)} 行：有一个引号没有闭合。${PICTURE}`,
  quoteText: ({ line }) => `第 ${String(line)} 行：闭合的引号后面还有文字；单元格里的引号要写两遍。${PICTURE}`,
  notJson: ({ reason }) => `这不是 JSON（${reason}）。${PICTURE}`,
  notTable: `数据既不是对象数组，也不是各列等长的对象，也不是数对的数组。${PICTURE}`,
  columnsDiffer: ({ a, b }) => `“${a}”和“${b}”两列长度不同。${PICTURE}`,
  oneGroup: ({ name }) => `所有行都属于“${name}”组，需要两个组。${PICTURE}`,
  manyGroups: ({ names, count }) =>
    `共有 ${String(count)} 个组（${names.join('、')}${count > names.length ? '……' : ''}），而这里只比较两个组。${PICTURE}`,
  smallGroup: ({ name, got, needed }) => `“${name}”组有 ${String(got)} 个值，至少需要 ${String(needed)} 个。${PICTURE}`,
  unknownGroup: ({ name, names }, format) => `没有叫“${name}”的组；数据里有：${format.choice(names)}。`,
  fewPoints: ({ got, needed }) => `只有 ${String(got)} 个点，至少需要 ${String(needed)} 个。${PICTURE}`,
  fewDistinct: ({ got, needed }) =>
    `${got === 1 ? '所有点的 x 都相同' : `只有 ${String(got)} 个不同的 x`}，至少需要 ${String(needed)} 个不同的 x。${PICTURE}`,
  skippedRows: ({ unit, lines, more }) =>
    `因单元格为空而略过：第 ${lines.join('、')} ${unitOf(unit)}${more > 0 ? `，另外还有 ${String(more)} ${unitOf(unit)}` : ''}。`,
  headerRead: ({ unit, names }) => `第一${unitOf(unit)}读作列名：${names.join('、')}。`,
  columnsRead: ({ names }) => `读取的列：${names.join('、')}。`,
  notText: `这不是文本。请把电子表格存为 CSV，再选那个文件。${PICTURE}`,
  severalFiles: ({ count }) => `这里有 ${String(count)} 个文件，一次只读一个。${PICTURE}`,
  notReadable: ({ reason }) => `数据无法读取（${reason}）。${PICTURE}`,
  webPage: ({ source }) => `${source} 是网页，不是表格；“找不到页面”往往就以这种面目出现。${PICTURE}`,
  noAnswer: ({ source, seconds }) => `等了 ${String(seconds)} 秒，${source} 还没有来。${PICTURE}`,
  notLoaded: ({ source, reason }) => `${source} 无法加载（${reason}）。${PICTURE}`,
};
