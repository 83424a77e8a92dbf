// SPDX-License-Identifier: Apache-2.0
// The licences of everything from outside that ends up in the page: the packages whose modules were bundled, and the
// libraries inside the engine (web/licenses, one file each).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  repository?: { url?: string };
}

// The folder of the package that a module belongs to.
function packageFolder(module: string): string | undefined {
  const found = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.replace(/^\0/, ''));
  return found?.[1];
}

export function thirdPartyText(root: string, modules: Iterable<string>): string {
  const apache = readFileSync(path.join(root, '../LICENSE'), 'utf8').trim();
  const folders = [...modules].map(packageFolder).filter((folder) => folder !== undefined);
  const parts: string[] = [];
  let apacheNeeded = false;

  for (const folder of [...new Set(folders)].sort()) {
    const info = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;
    const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
    let text: string;
    if (file) {
      text = readFileSync(path.join(folder, file), 'utf8').trim();
    } else if (info.license === 'Apache-2.0') {
      text = 'Licensed under the Apache License, Version 2.0: its text stands at the end of this list.';
      apacheNeeded = true;
    } else {
      throw new Error(`${info.name} has no licence text`);
    }
    // Its licence asks to say where the source is.
    const source = info.license === 'MPL-2.0' ? `\nSource: ${info.repository?.url ?? ''}` : '';
    parts.push(`${info.name} ${info.version}\n${info.license ?? ''}${source}\n\n${text}`);
  }

  const own = path.join(root, 'licenses');
  for (const name of existsSync(own) ? readdirSync(own).sort() : []) {
    parts.push(readFileSync(path.join(own, name), 'utf8').trim());
    apacheNeeded = true;
  }
  if (apacheNeeded) parts.push(apache);
  return parts.join(`\n\n${'-'.repeat(72)}\n\n`);
}
