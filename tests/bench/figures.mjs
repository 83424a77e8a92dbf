// SPDX-License-Identifier: Apache-2.0
// Medians and quartiles, and how a table of them is written.

/** The value at that part of the sorted values, between two of them in proportion. */
export function quantile(values, part) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = Math.floor(at);
  const high = Math.ceil(at);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

export const median = (values) => quantile(values, 0.5);

/** { median, low, high, rounds } of what `values` are, round by round, against `base`. Who sat out a round has no value there. */
export function ratios(values, base) {
  return spread(values.map((value, round) => value / base[round]));
}

export function spread(given) {
  const values = given.filter((value) => value !== undefined);
  return {
    median: median(values),
    low: quantile(values, 0.25),
    high: quantile(values, 0.75),
    rounds: values.length,
  };
}

const digits = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));

/** "1.25 (1.22 to 1.31)". */
export function shown({ median: middle, low, high }) {
  return `${digits(middle)} (${digits(low)} to ${digits(high)})`;
}

export const milliseconds = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;

/** A Markdown table: the header, then rows of texts. */
export function table(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Puts a text between the two markers of that name in a document. */
export function between(document, name, text) {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the document has no place for ${name}`);
  return `${document.slice(0, from + begin.length)}\n${text}\n${document.slice(to)}`;
}

/** The list in another order each round, the same in every run: nobody always runs after the same one. */
export function shuffled(list, round) {
  const order = [...list];
  let state = (round + 1) * 0x9e3779b9;
  for (let i = order.length - 1; i > 0; i--) {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5;
    const other = (state >>> 8) % (i + 1);
    [order[i], order[other]] = [order[other], order[i]];
  }
  return order;
}
