import type { ExportWords } from '../en-export.js';
import type { Translation } from '../message.js';

export const words: Translation<ExportWords> = {
  asFile: '保存为文件',
  asText: '显示为文本',
  svg: 'SVG',
  png: ({ scale }, format) => (scale === 1 ? 'PNG' : `PNG ${format.integer(scale)}×`),
  csv: 'CSV',
  json: 'JSON',
  aboutSvg: 'SVG：图片，放多大都清晰',
  aboutPng: ({ scale }, format) =>
    scale === 1
      ? 'PNG：与屏幕上一样的图片'
      : `PNG ${format.integer(scale)}×：图片，放大到 ${format.integer(scale)} 倍仍清晰`,
  aboutCsv: 'CSV：数字，可用电子表格打开',
  aboutJson: 'JSON：设置和全部结果',
  given: ({ file }) => `${file} 已交给浏览器。如果什么也没下载下来，说明本页不允许下载：请把它显示为文本，再复制出来。`,
  givenPicture: ({ file }) => `${file} 已交给浏览器。如果什么也没下载下来，说明本页不允许下载；SVG 仍可作为文本复制。`,
  failed: ({ file, reason }) => `没能生成 ${file}：${reason}`,
  downloadCsv: '下载 CSV',
  showCsv: '把 CSV 显示为文本',
  firstRows: ({ shown, count }, format) =>
    `这里是前 ${format.integer(shown)} 行，共 ${format.integer(count)} 行；CSV 里是全部。`,
  textOf: ({ file }) => `${file}，已选中，可以复制`,
};
