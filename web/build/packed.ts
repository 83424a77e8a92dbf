// SPDX-License-Identifier: Apache-2.0
// What src/unpack.ts unpacks: deflated by Zopfli, which takes seconds for what it saves, and written as base64. The packed
// bytes of a content are kept in a folder, since from one build to the next most stays as it is.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import zopfli from '@gfx/zopfli';

const kind = 'zopfli 1.0.15, 15 rounds'; // another kind, other bytes
const options = { numiterations: 15, blocksplittingmax: 0 };

export function packer(folder: string): (content: string | Uint8Array) => Promise<string> {
  return async (content) => {
    const bytes = Buffer.from(content);
    const file = path.join(folder, createHash('sha256').update(kind).update(bytes).digest('hex'));
    try {
      return readFileSync(file, 'utf8');
    } catch {
      const packed = Buffer.from(await zopfli.deflateAsync(bytes, options)).toString('base64');
      mkdirSync(folder, { recursive: true });
      const unfinished = `${file}.${process.pid}`; // another build may be packing the same
      writeFileSync(unfinished, packed);
      renameSync(unfinished, file);
      return packed;
    }
  };
}
