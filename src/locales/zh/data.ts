import type { DataWords } from '../en-data.js';
import type { Translation } from '../message.js';

export const words: Translation<DataWords> = {
  limits: ({ bytes, rows }, format) =>
    `CSV、TSV 或 JSON，最多 ${format.significant(bytes / 1e6)} MB、${format.integer(rows)} 行。数据只在本页读取，不会传到别处。`,
  chooseFile: '选择文件',
  orDrop: '或把文件拖到这里，拖到图上也行',
  letGo: '松手吧：图上的数字会换成这些。',
  paste: '或粘贴一张表',
  use: '就用这些',
  fillIn: '填入一个例子',
  reading: ({ name }) => `正在读取：${name}`,
  pasted: '下面的表',
  onScreen: ({ name, rows }, format) => `当前画面：${name}，${format.integer(rows)} 行。`,
  pastedOnScreen: ({ rows }, format) => `当前画面：你粘贴的表，${format.integer(rows)} 行。`,
  changedOnScreen: '当前画面：手动改过的数据。',
  columnFor: ({ role }) => `用作“${role}”的列`,
  place: ({ place }) => `第 ${place} 列`,
  backToBuiltIn: '换回内置数据',
  backToPage: '换回本页的数据',
  fixed: '本页只用自己的数据。',
};
