/**
 * The licences of what is bundled, each text once, with the packages it stands for.
 * @param licenses `{name, version, identifier, text}` per package, as Vite lists them
 */
export function noticesText(licenses) {
  const groups = new Map();
  for (const { name, version, identifier, text } of licenses) {
    const body = (text ?? `${identifier} licence`).replace(/\r/g, '').trim();
    groups.set(body, [...(groups.get(body) ?? []), `${name} ${version} (${identifier})`]);
  }
  const sections = [...groups].map(([body, names]) => `${names.join('\n')}\n\n${body}`);
  return `These files contain the work of others, under these licences.\n\n${sections.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
