import type { ShareWords } from '../en-share.js';
import type { Translation } from '../message.js';

export const words: Translation<ShareWords> = {
  about: '就是眼前这个画面，连同所有选择，拿给另一个网页或另一位读者。',
  base: '组件文件所在文件夹的网址',
  html: 'HTML，放进你自己的网页',
  iframe: '内嵌框架，给不允许脚本的网页',
  link: '指向本页的链接，一打开就是这个画面',
  copy: '复制',
  copyName: ({ what }) => `复制：${what}`,
  copied: ({ what }) => `已复制：${what}。`,
  selected: '这里不允许复制。文字已经选好：请按 Ctrl+C，在 Mac 上按 ⌘C。',
  noLink: '本页不从网址里读取画面，所以没有可以分享的链接。',
  noData: '你的数据太大，链接里装不下；打开链接会看到这个画面，但用的是本页的数据。',
  sourceData: ({ src }) => `数据不在其中，仍从 ${src} 读取。`,
};
