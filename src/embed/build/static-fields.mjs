// @ts-check
import MagicString from 'magic-string';

/** @param {unknown} node of a syntax tree @returns {Generator<any>} */
function* staticBlocks(node) {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'StaticBlock') yield node;
  for (const child of Object.values(node)) yield* staticBlocks(child);
}

/** @param {any} block @returns {any} the assignment of `static { this.NAME = … }`, which is what TypeScript writes */
function onlyAssignment({body: [statement, ...others]}) {
  const {type, left, right} = statement?.expression ?? {};
  const assigns = type === 'AssignmentExpression' && left.object?.type === 'ThisExpression' && !left.computed;
  return others.length === 0 && assigns ? {name: left.property.name, right} : undefined;
}

/**
 * Writes `static NAME = …` for the `static { this.NAME = … }` of TypeScript, which Safari reads since 16.4 only: iPhones
 * that stopped at iOS 15 would refuse the whole file.
 *
 * @returns {import('rollup').Plugin}
 */
export function staticFields() {
  return {
    name: 'static-fields',
    transform(code) {
      if (!/\bstatic\s*\{/.test(code)) return null;
      const edited = new MagicString(code);
      for (const block of staticBlocks(this.parse(code))) {
        const assignment = onlyAssignment(block);
        if (!assignment) this.error('A static block that is more than a field is not read by Safari 15.');
        const {name, right} = assignment;
        edited.overwrite(block.start, right.start, `static ${name} = `);
        edited.overwrite(right.end, block.end, ';');
      }
      return {code: edited.toString(), map: edited.generateMap({hires: true})};
    },
  };
}
