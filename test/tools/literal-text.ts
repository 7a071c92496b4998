import { parseSync } from 'vite';

/** Attributes whose value is shown or read out. */
const SHOWN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'label',
  'placeholder',
  'title',
]);
/** The product's name is the same in every language. */
const ALLOWED = new Set(['Qostil']);

/** A piece of text that stands in JSX as it is. */
export interface LiteralText {
  readonly line: number;
  readonly text: string;
}

/**
 * Text of a `.tsx` source that would reach the screen without passing through i18next: words between tags, and literal
 * values of attributes that are shown or read out. Signs without letters or digits may stand. Empty when there is none.
 */
export function findLiteralText(fileName: string, source: string): readonly LiteralText[] {
  const { program, errors } = parseSync(fileName, source);
  const [error] = errors;
  if (error) throw new Error(`${fileName}: ${error.message}`);
  const found: LiteralText[] = [];
  visit(program, (node) => {
    for (const text of literalTextOf(node)) {
      if (!/[\p{L}\p{N}]/u.test(text) || ALLOWED.has(text.trim())) continue;
      found.push({ line: source.slice(0, node.start).split('\n').length, text: text.trim() });
    }
  });
  return found;
}

/** As much of a node of the syntax tree as is looked at. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

function literalTextOf(node: SyntaxNode): readonly string[] {
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as SyntaxNode[]).flatMap(textInBraces);
  if (node.type !== 'JSXAttribute' || !SHOWN.has(String((node.name as SyntaxNode).name))) return [];
  const value = node.value as SyntaxNode | null;
  if (!value) return [];
  return value.type === 'Literal' ? [String(value.value)] : textInBraces(value);
}

/** `{'text'}` and a template without holes. */
function textInBraces(node: SyntaxNode): readonly string[] {
  if (node.type !== 'JSXExpressionContainer') return [];
  const expression = node.expression as SyntaxNode;
  if (expression.type === 'Literal') return [String(expression.value)];
  if (expression.type !== 'TemplateLiteral') return [];
  const quasis = expression.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map((quasi) => quasi.value.cooked);
}

function visit(value: unknown, look: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const entry of value) visit(entry, look);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value && 'start' in value) look(value as SyntaxNode);
    for (const entry of Object.values(value)) visit(entry, look);
  }
}
