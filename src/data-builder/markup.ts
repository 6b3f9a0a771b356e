import {parseDocument} from 'htmlparser2';
import type {MarkupNode, MarkupReader} from '../sources/agenda/feed.js';

type Parsed = ReturnType<typeof parseDocument>;
type Child = Parsed['children'][number];

const kindOf = (node: Child | Parsed): string => node.type;

/** Text in a CDATA section is one of its children. */
const childrenOf = (node: Child | Parsed): MarkupNode[] =>
  ('children' in node ? node.children : []).flatMap((child: Child) =>
    kindOf(child) === 'cdata' && 'children' in child ? child.children.map(markupNode) : markupNode(child),
  );

/** What a parsed node is to readers of feeds, which know the names of the browser's. */
function markupNode(node: Child | Parsed): MarkupNode {
  const isText = kindOf(node) === 'text';
  // Made when they are asked for: a document may be deeper than a program goes.
  let children: readonly MarkupNode[] | undefined;
  return {
    nodeName: isText ? '#text' : 'name' in node ? node.name : '#document',
    nodeValue: isText && 'data' in node ? node.data : null,
    get childNodes() {
      return (children ??= childrenOf(node));
    },
    getAttribute: (name) => ('attribs' in node ? (node.attribs[name] ?? null) : null),
  };
}

/** Reads markup outside a browser. It forgives faults in XML, as long as there is one root and it is closed. */
export const nodeMarkup: MarkupReader = {
  html: (text) => markupNode(parseDocument(text)),
  xml(text) {
    const document = parseDocument(text, {xmlMode: true});
    const roots = document.children.flatMap((child) => ('attribs' in child ? child.name : []));
    const [root] = roots;
    if (roots.length !== 1 || !root || !text.trimEnd().endsWith(`</${root}>`)) throw new TypeError('not XML');
    return markupNode(document);
  },
};
