import type { CodeWords } from '../en-code.js';
import type { Translation } from '../message.js';

export const words: Translation<CodeWords> = {
  language: '语言',
  python: 'Python',
  r: 'R',
  copy: '复制',
  copyData: '复制数据',
  program: ({ language }) => `用 ${language} 程序画出这张图`,
  copied: '程序已复制。',
  copiedData: ({ file }) => `数据已复制。请存为 ${file}，和程序放在一起。`,
  readsFile: ({ file }) => `行数太多，程序里写不下：它会从 ${file} 读取，复制数据就能得到这个文件。`,
  selected: '这里不允许复制。文字已经选好：请按 Ctrl+C，在 Mac 上按 ⌘C。',
  failed: ({ reason }) => `没能写出程序：${reason}`,
};
