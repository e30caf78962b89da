import {
  OperationNodeTransformer,
  type KyselyPlugin,
  type PrimitiveValueListNode,
  type QueryId,
  type ValueNode,
} from 'kysely';

/**
 * PostgreSQL refuses a text with NUL in it, even to look for: an id from an address would be a fault of the server. What
 * stands for an unreadable character takes its place, so that nothing is found, as in SQLite.
 */
export const WITHOUT_NUL: KyselyPlugin = {
  transformQuery: ({ node, queryId }) => transformer.transformNode(node, queryId),
  transformResult: ({ result }) => Promise.resolve(result),
};

class NulTransformer extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode, queryId?: QueryId): ValueNode {
    return { ...super.transformValue(node, queryId), value: replaceNul(node.value) };
  }

  protected override transformPrimitiveValueList(
    node: PrimitiveValueListNode,
    queryId?: QueryId,
  ): PrimitiveValueListNode {
    return { ...super.transformPrimitiveValueList(node, queryId), values: node.values.map(replaceNul) };
  }
}

const transformer = new NulTransformer();

function replaceNul(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}
