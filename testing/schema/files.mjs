// Where things are in the repository.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export const text = path => readFileSync(root + path, 'utf8');

export const json = path => JSON.parse(text(path));

export const schema = name => json(`docs/schema/${name}.schema.json`);
