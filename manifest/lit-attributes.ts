import type {AnalyzePhaseParams, Plugin} from '@custom-elements-manifest/analyzer';
import type {Attribute, CustomElementDeclaration, CustomElementField} from 'custom-elements-manifest';

/**
 * Says which attribute each property is read from, as Lit reads it in `static properties`.
 *
 * The analyzer’s own plugin for Lit is not taken: it drops every member, of events too, that has the name of a step of
 * Lit’s life, such as `updated`, and shows again the properties that `@ignore` hides.
 */
export const litAttributes: Plugin = {
  name: 'lit-attributes',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const declared = moduleDoc.declarations?.find(({name}) => name === node.name?.text);
    const properties = staticProperties(ts, node);
    if (!declared || !properties) return;
    const element = declared as CustomElementDeclaration;
    for (const property of properties.properties) {
      if (!ts.isPropertyAssignment(property)) continue;
      const name = property.name.getText();
      const field = element.members?.find((member) => member.kind === 'field' && member.name === name);
      if (field) bind(element, field as CustomElementField, options(ts, property.initializer));
    }
  },
};

// The analyzer brings its own TypeScript, whose nodes are named by what makes them.
type TypeScript = AnalyzePhaseParams['ts'];
type Make = TypeScript['factory'];
type ClassDeclaration = ReturnType<Make['createClassDeclaration']>;
type ObjectLiteral = ReturnType<Make['createObjectLiteralExpression']>;
type Expression = ReturnType<Make['createParenthesizedExpression']>['expression'];

function staticProperties(ts: TypeScript, node: ClassDeclaration): ObjectLiteral | undefined {
  for (const member of node.members) {
    if (!ts.isPropertyDeclaration(member) || member.name.getText() !== 'properties') continue;
    if (member.initializer && ts.isObjectLiteralExpression(member.initializer)) return member.initializer;
  }
  return undefined;
}

/** What is written of a property: `{reflect: true}` gives `{reflect: 'true'}`. */
function options(ts: TypeScript, written: Expression): Readonly<Record<string, string>> {
  if (!ts.isObjectLiteralExpression(written)) return {};
  return Object.fromEntries(
    written.properties
      .filter((option) => ts.isPropertyAssignment(option))
      .map(({name, initializer}) => [name.getText(), initializer.getText()]),
  );
}

function bind(
  element: CustomElementDeclaration,
  field: CustomElementField,
  {attribute: written = `'${field.name.toLowerCase()}'`, reflect}: Readonly<Record<string, string>>,
): void {
  if (written === 'false') return;
  const name = written.replaceAll(/^['"]|['"]$/g, '');
  field.attribute = name;
  if (reflect === 'true') field.reflects = true;
  (element.attributes ??= []).push(attributeOf(name, field));
}

function attributeOf(
  name: string,
  {type, default: value, description, name: fieldName}: CustomElementField,
): Attribute {
  // Whether it is written or not is the attribute’s own way of being undefined.
  const text = type?.text.replace(/ \| undefined$/, '');
  return {
    name,
    ...(text && {type: {text}}),
    ...(value !== undefined && {default: value}),
    ...(description && {description}),
    fieldName,
  };
}
