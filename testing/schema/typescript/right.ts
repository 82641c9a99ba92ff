import type { Actor, Dossier, Summit } from '../../../docs/schema/dossier';

const xi: Actor = {
  id: 'xi',
  type: 'person',
  name: { en: 'Xi Jinping', 'zh-Hans': '习近平' },
  offices: [{ office: 'head-of-state', of: 'china', from: '2013-03-14' }],
};

const talks: Summit = {
  id: 'talks',
  kind: 'talks',
  medium: 'in-person',
  participants: [{ actor: 'xi', office: 'head-of-state' }, { actor: 'putin' }],
  date: '2025-05-08',
  topics: ['trade', 'a-topic-of-our-own'],
  evidence: [{ source: 'report', anchors: [{ exact: 'held talks', start: 4, end: 14 }] }],
};

export const dossier: Dossier = {
  formatVersion: '1.0',
  id: 'talks-2025',
  sources: [{ id: 'report', kind: 'news-report', published: '2025-05-08' }],
  actors: [xi, { id: 'china', type: 'state', name: { en: 'China' } }],
  summits: [talks],
  statements: [
    {
      id: 'friend',
      speakers: [{ actor: 'putin' }],
      act: 'praise',
      at: 'talks',
      content: [{ language: 'en', text: 'Xi is a “dear friend”.', quotedRanges: [{ start: 9, end: 20 }] }],
    },
  ],
};

// Codes are open, so a code is any text; types of actors are closed.
const kinds: string[] = (dossier.actors ?? []).map(actor => actor.type);
export const persons = kinds.filter(kind => kind === 'person').length;
