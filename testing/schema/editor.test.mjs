// What an editor that knows JSON Schema, such as VS Code, makes of the schema.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root, schema, text } from './files.mjs';

const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: [{ uri: 'dossier', fileMatch: ['*'], schema: schema('dossier') }],
});

const open = content => {
  const document = TextDocument.create('file:///dossier.json', 'json', 1, content);
  return { document, parsed: service.parseJSONDocument(document) };
};

// A bar is where the cursor stands.
const at = marked => {
  const offset = marked.indexOf('|');
  const { document, parsed } = open(marked.replace('|', ''));
  return { document, parsed, position: document.positionAt(offset) };
};

const shown = hover =>
  [hover?.contents].flat().map(c => (typeof c === 'string' ? c : (c?.value ?? ''))).join('\n');

const completions = async marked => {
  const { document, parsed, position } = at(marked);
  const list = await service.doComplete(document, position, parsed);
  return (list?.items ?? []).map(item => item.label.replaceAll('"', ''));
};

test('nothing is wrong with the examples', async () => {
  for (const file of readdirSync(root + 'examples/dossiers').filter(f => f.endsWith('.json'))) {
    const { document, parsed } = open(text('examples/dossiers/' + file));
    assert.deepEqual(await service.doValidation(document, parsed), [], file);
  }
});

test('a misspelt property and a malformed date are marked', async () => {
  const { document, parsed } = open(
    '{"formatVersion": "1.0", "id": "d", "titel": {"en": "Talks"},' +
      ' "summits": [{"id": "s", "kind": "talks", "date": "8 May 2025"}]}');
  const messages = (await service.doValidation(document, parsed)).map(d => d.message);
  assert.ok(messages.some(m => /titel/.test(m)), messages.join());
  assert.ok(messages.some(m => /Expected a date in EDTF/.test(m)), messages.join());
});

test('the meaning of a code is told on hover', async () => {
  const { document, parsed, position } = at(
    '{"formatVersion": "1.0", "id": "d", "summits": [{"id": "s", "kind": "pull-a|side"}]}');
  assert.match(shown(await service.doHover(document, position, parsed)), /Pull\\?-aside: A short unscheduled meeting/);
});

test('the meaning of a property is told on hover', async () => {
  const { document, parsed, position } = at(
    '{"formatVersion": "1.0", "id": "d", "summits": [{"id": "s", "kind": "talks", "occa|sions": []}]}');
  assert.match(shown(await service.doHover(document, position, parsed)), /at the margins of which/);
});

test('properties are completed', async () => {
  const labels = await completions(
    '{"formatVersion": "1.0", "id": "d", "summits": [{"id": "s", "kind": "talks", |}]}');
  for (const name of ['participants', 'dateAsWritten', 'occasions', 'open']) {
    assert.ok(labels.includes(name), name + ' is not among ' + labels);
  }
});

test('codes are completed', async () => {
  const labels = await completions(
    '{"formatVersion": "1.0", "id": "d", "summits": [{"id": "s", "kind": |}]}');
  for (const code of ['talks', 'visit', 'pull-aside']) {
    assert.ok(labels.includes(code), code + ' is not among ' + labels);
  }
});
