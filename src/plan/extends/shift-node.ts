import type { Node, ScalarNode } from '../yaml/node.ts';

/** The same node with its offsets moved on, so that the texts of several plans can stand one behind the other. */
export function shiftNode(node: Node, by: number): Node {
  if (by === 0) return node;
  switch (node.kind) {
    case 'scalar':
      return shiftScalar(node, by);
    case 'list':
      return { ...node, offset: node.offset + by, items: node.items.map((item) => shiftNode(item, by)) };
    case 'map': {
      const entries = node.entries.map(({ key, value }) => ({
        key: shiftScalar(key, by),
        value: shiftNode(value, by),
      }));
      return { ...node, offset: node.offset + by, entries };
    }
    case 'broken':
      return { ...node, offset: node.offset + by };
  }
}

function shiftScalar(node: ScalarNode, by: number): ScalarNode {
  return { ...node, offset: node.offset + by, inner: node.inner === null ? null : node.inner + by };
}
