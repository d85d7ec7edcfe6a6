/** The attribute of a property: the kebab-case of its name, as the decorator makes it. */
const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const decoratorNames = (ts, node) =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : [])
    .map(({ expression }) => (ts.isCallExpression(expression) ? expression.expression : expression))
    .map((expression) => expression.getText());

/** Those of the kit's decorators that make an attribute of a property. */
const decorators = new Set(['setting', 'column']);

const isPrivate = ({ name, privacy }) => name.startsWith('#') || privacy === 'private' || privacy === 'protected';

/** Adds the attributes of one class whose decorated properties were seen, in the order they were written. */
function addAttributes(declaration, settings) {
  declaration.attributes ??= [];
  for (const member of declaration.members ?? []) {
    if (!settings.has(member.name)) continue;
    // The analyzer takes the property's name for the attribute's, whatever the doc says.
    member.attribute = kebabCase(member.name);
    const known = declaration.attributes.find(
      (attribute) => attribute.fieldName === member.name || attribute.name === member.attribute,
    );
    const facts = {
      name: member.attribute,
      type: member.type,
      default: member.default,
      description: member.description,
    };
    if (known) Object.assign(known, { ...facts, ...known, name: member.attribute, fieldName: member.name });
    else declaration.attributes.push({ ...facts, fieldName: member.name });
  }
}

/**
 * Teaches the manifest analyzer the kit's `@setting` and `@column` decorators (a property with an attribute), leaves out private members and events
 * that it only guesses at (the written ones have a description), and names the published files instead of the sources.
 */
export function settingPlugin() {
  const settings = new Map();
  return {
    name: 'explainer-settings',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const names = node.members
        .filter((member) => decoratorNames(ts, member).some((name) => decorators.has(name)))
        .map((m) => m.name.getText());
      settings.set(node.name.text, new Set(names));
    },
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations) {
        if (declaration.kind !== 'class') continue;
        addAttributes(declaration, settings.get(declaration.name) ?? new Set());
        declaration.members = declaration.members?.filter((member) => !isPrivate(member));
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      // Published paths: the manifest stands beside dist, not beside the sources.
      const published = JSON.stringify(customElementsManifest).replace(/"(\/?)src\/([^"]+)\.ts"/g, '"dist/$2.js"');
      Object.assign(customElementsManifest, JSON.parse(published.replace(/"\/?src\/([^"]+)\.js"/g, '"dist/$1.js"')));
    },
  };
}
