import type { Dossier } from '../../../docs/schema/dossier';

export const dossier: Dossier = {
  formatVersion: '1.0',
  id: 'd',
  statements: [{ id: 's', speaker: [{ actor: 'xi' }], content: [{ text: 'Yes.' }] }],
};
