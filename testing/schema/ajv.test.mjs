// ajv says the same of documents as the reader and as the validator that the Java tests use.
import assert from 'node:assert/strict';
import { readdirSync, existsSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { json, root, schema, text } from './files.mjs';

// "enumDescriptions" is for editors, and ajv's strict mode refuses what it does not know.
const ajv = new Ajv({ strict: false, formats: { iri: true, 'json-pointer': true } });
const dossier = ajv.compile(schema('dossier'));

test('every schema compiles', () => {
  for (const file of readdirSync(root + 'docs/schema').filter(f => f.endsWith('.schema.json'))) {
    const fresh = new Ajv({ strict: false, formats: { iri: true, 'json-pointer': true } });
    assert.equal(typeof fresh.compile(json('docs/schema/' + file)), 'function', file);
  }
});

test('the example dossiers are valid', () => {
  for (const file of readdirSync(root + 'examples/dossiers').filter(f => f.endsWith('.json'))) {
    assert.ok(dossier(json('examples/dossiers/' + file)), file + ajv.errorsText(dossier.errors));
  }
});

test('the examples of rules that are kept are valid', () => {
  const rules = readdirSync(root + 'testing/conformance/rules', { withFileTypes: true });
  for (const { name } of rules.filter(entry => entry.isDirectory())) {
    const path = `testing/conformance/rules/${name}/conforming.json`;
    assert.ok(dossier(json(path)), path + ajv.errorsText(dossier.errors));
  }
});

const rows = text('testing/schema/verdicts.tsv').trim().split('\n').slice(1);

test(`${rows.length} conformance cases have the verdicts of the Java tests`, () => {
  assert.ok(rows.length > 50);
  for (const row of rows) {
    const [path, , verdict] = row.split('\t');
    assert.equal(dossier(json(path)) ? 'valid' : 'invalid', verdict, path);
  }
});

const generated = 'testing/conformance/target/schema-cases.jsonl';

test('generated documents and mutations of them have the verdicts of the Java tests',
  { skip: existsSync(root + generated) ? false : 'run the tests of testing/conformance first' },
  () => {
    const cases = text(generated).trim().split('\n').map(line => JSON.parse(line));
    assert.ok(cases.length >= 1000);
    assert.ok(cases.some(c => c.valid) && cases.some(c => !c.valid));
    for (const { document, valid } of cases) {
      assert.equal(dossier(JSON.parse(document)), valid, document);
    }
  });
