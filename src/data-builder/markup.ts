import {parseDocument} from 'htmlparser2';
import type {MarkupNode, MarkupReader} from '../sources/agenda/feed.js';

type Parsed = ReturnType<typeof parseDocument>;
type Child = Parsed['children'][number];

const kindOf = (node: Child | Parsed): string => node.type;

/** What a parsed node is to readers of feeds, which know the names of the browser's. */
function markupNode(node: Child | Parsed): MarkupNode {
  const isText = kindOf(node) === 'text';
  const children: readonly Child[] = 'children' in node ? node.children : [];
  return {
    nodeName: isText ? '#text' : 'name' in node ? node.name : '#document',
    nodeValue: isText && 'data' in node ? node.data : null,
    // Text in a CDATA section is one of its children.
    childNodes: children.flatMap((child) =>
      kindOf(child) === 'cdata' && 'children' in child ? child.children.map(markupNode) : markupNode(child),
    ),
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
