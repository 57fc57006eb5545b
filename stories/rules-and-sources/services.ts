/** Emergency numbers and services, as the widgets show them and as the reference has them. */
import { shared } from '../../src/messages/en/shared.js';
import { REGIONS } from '../../src/rules.js';
import { RegionWords } from '../../src/ui/region.js';
import { regionRows } from './clinical.js';
import { sheet, type Page, type SheetRow } from './sheet.js';

const shown = REGIONS.map((region): SheetRow => {
  const { name, text } = new RegionWords(region, shared);
  return {
    table: 'REGIONS',
    id: region.code,
    spec: 'H',
    name,
    cells: [
      text.emergency,
      [text.urgent, { aside: `Numbers in the table: ${region.urgent.join(', ') || 'none'}` }],
      text.clinician,
    ],
  };
});

const known = (text: string): readonly SheetRow[] =>
  regionRows(text).map(({ codes, region, emergency, urgent, mark }) => ({
    table: 'clinical.md',
    id: `H ${codes}`,
    name: region,
    cells: [emergency, urgent, mark],
  }));

export const servicesPage = (clinical: string): Page => ({
  title: 'Regions and numbers',
  holds: 'Whom to ring where, and how far each number was verified.',
  intro: [
    'The reader chooses the region, or the site sets it. It is never looked up from where somebody is. Neutral words stand in for every number that was not verified; a region whose emergency number was not verified is left out.',
    'The code “xx” is for everybody who has chosen none.',
  ],
  sheets: [
    sheet('What readers see', ['Emergency', 'Urgent advice', 'Within days'], shown),
    sheet(
      'What the clinical reference has, and how far it was verified',
      ['Emergency', 'Urgent advice', 'Verified'],
      known(clinical),
      'V: read at the source. V2: read in a second document. U: not verified, so it is not shown. D: our own wording.',
    ),
  ],
});
