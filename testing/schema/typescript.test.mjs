// The committed types are what the schema says, and let the compiler find mistakes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { root, text } from './files.mjs';
import { types, typesFile } from './types.mjs';

const complaints = file => {
  const program = ts.createProgram([`${root}testing/schema/typescript/${file}`], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(d => ts.flattenDiagnosticMessageText(d.messageText, '\n'));
};

test('the committed types are up to date: else run npm run types', async () => {
  assert.equal(text(typesFile), await types());
});

test('a dossier compiles under strict', () => {
  assert.deepEqual(complaints('right.ts'), []);
});

test('a misspelt property does not compile', () => {
  assert.match(complaints('wrong-property.ts').join('\n'), /'speaker' does not exist/);
});

test('a missing property does not compile', () => {
  assert.match(complaints('wrong-missing.ts').join('\n'), /'kind' is missing/);
});
