import type { Summit } from '../../../docs/schema/dossier';

export const summit: Summit = { id: 'talks', date: '2025-05-08' };
