// SPDX-License-Identifier: Apache-2.0
// A Vite plugin: the indentation of Lit's templates is for people. A line end with blanks behind it says the same in HTML as
// the line end alone, but in <pre>, which templates here fill with values alone.
import type { Plugin } from 'vite';

type Node = Record<string, unknown>;

interface Span {
  start: number;
  end: number;
}

// Where the texts of html`…` and svg`…` stand in a module.
function templateTexts(tree: unknown): Span[] {
  const found: Span[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node['type'] === 'TaggedTemplateExpression') {
      const { name } = node['tag'] as { name?: string };
      const { quasis } = node['quasi'] as { quasis: Span[] };
      if (name === 'html' || name === 'svg') found.push(...quasis);
    }
    Object.values(node).forEach(visit);
  };
  visit(tree);
  return found.sort((a, b) => a.start - b.start);
}

export function tightTemplates(): Plugin {
  return {
    name: 'rollcall-templates',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/web\/(src|embed)\/.*\.ts$/.test(id) || !/\b(html|svg)`/.test(code)) return undefined;
      let tight = '';
      let at = 0;
      for (const { start, end } of templateTexts(this.parse(code))) {
        tight += code.slice(at, start) + code.slice(start, end).replace(/\n\s+/g, '\n');
        at = end;
      }
      return { code: tight + code.slice(at), map: null };
    },
  };
}
