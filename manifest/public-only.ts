import type {
  Attribute,
  ClassLike,
  ClassMember,
  CustomElementDeclaration,
  Declaration,
  Module,
  Package,
} from 'custom-elements-manifest';

/** An element that pages write by its tag. */
export type TaggedElement = CustomElementDeclaration & {tagName: string};

type Class = Declaration & ClassLike;

/**
 * What a manifest tells to people outside: elements that have a tag, the classes that these come from, the classes of
 * their events, and the files that register them. Private members go.
 */
export function publicOnly({schemaVersion, modules}: Package): Package {
  const declared = modules.flatMap(({declarations = []}) => declarations);
  const elements = declared.filter(isTagged);
  const wanted = new Set([
    ...elements.flatMap((element) => ancestors(element, declared)),
    ...elements.flatMap(({events = []}) => events.map(({type}) => type.text)),
  ]);
  const kept = modules.map((module) => withDefinition(declaring(module, wanted), elements));
  return {
    schemaVersion,
    modules: kept.filter(({declarations = [], exports = []}) => declarations.length + exports.length > 0),
  };
}

export const isTagged = (declaration: Declaration): declaration is TaggedElement =>
  'customElement' in declaration && declaration.tagName !== undefined;

function ancestors({name, superclass}: ClassLike, declared: readonly Declaration[]): string[] {
  const above = declared.find((one): one is Class => one.kind === 'class' && one.name === superclass?.name);
  return [name, ...(above ? ancestors(above, declared) : [])];
}

function declaring({kind, path, declarations = []}: Module, wanted: ReadonlySet<string>): Module {
  const names = new Set(declarations.map(({name}) => name));
  const kept = declarations
    .filter((one): one is Class => one.kind === 'class' && wanted.has(one.name))
    .map(withoutPrivate)
    // The analyzer takes a class of the page, such as `Event`, for one of the file that extends it.
    .map((one) =>
      one.superclass?.module === path && !names.has(one.superclass.name) ? ofThePage(one) : one,
    );
  return {
    kind,
    path,
    declarations: kept,
    exports: kept.map(({name}) => ({kind: 'js', name, declaration: {name, module: path}})),
  };
}

const ofThePage = (one: Class): Class => ({
  ...one,
  superclass: {name: one.superclass?.name ?? '', package: 'global:'},
});

/** Says of `elements/TAG/define.ts` that it registers TAG. */
function withDefinition(module: Module, elements: readonly TaggedElement[]): Module {
  const [, tag] = /\/elements\/([^/]+)\/define\.ts$/.exec(module.path) ?? [];
  const element = elements.find(({tagName}) => tagName === tag);
  if (!element) return module;
  const declaration = {
    name: element.name,
    module: module.path.replace(/define\.ts$/, `${element.tagName}.ts`),
  };
  return {...module, exports: [{kind: 'custom-element-definition', name: element.tagName, declaration}]};
}

function withoutPrivate({members = [], ...rest}: Class): Class {
  const kept = members.filter(isPublic).map(withoutArgument);
  if (!('attributes' in rest)) return {...rest, members: kept};
  return {...rest, members: kept, attributes: rest.attributes.map((one) => inItsWords(one, kept))};
}

/** A class that says anew what a property is, where it has it from another, says so of the attribute. */
function inItsWords(attribute: Attribute, members: readonly ClassMember[]): Attribute {
  const property = members.find(({name}) => name === attribute.fieldName);
  return property?.description ? {...attribute, description: property.description} : attribute;
}

const isPublic = ({name, privacy = 'public', static: ofTheClass = false}: ClassMember): boolean =>
  privacy === 'public' && !ofTheClass && !name.startsWith('#');

/** What a constructor is given is no default: `this.place = place`. */
function withoutArgument(member: ClassMember): ClassMember {
  if (member.kind !== 'field' || member.default !== member.name) return member;
  const {default: _argument, ...rest} = member;
  return rest;
}
