// Makes TypeScript types of the schema for generators of code; as a program, writes them.
import { writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';
import { root, schema } from './files.mjs';

export const typesFile = 'docs/schema/dossier.d.ts';

export const types = () =>
  compile(schema('dossier.codegen'), 'Dossier', {
    additionalProperties: false,
    bannerComment:
      '// Generated from dossier.codegen.schema.json: run `npm run types` in testing/schema.',
  });

if (process.argv[1]?.endsWith('types.mjs')) {
  writeFileSync(root + typesFile, await types());
}
