/// <reference types="vite/client" />
/** Texts that stand in one place of the project and are shown in another. */
import changelogFile from '../../CHANGELOG.md?raw';
import readme from '../../README.md?raw';
import { planData } from '../../src/messages/en/plan-data.js';
import { shared } from '../../src/messages/en/shared.js';
import { REVIEWED_ON } from '../../src/rules.js';
import { formatDay } from '../../src/ui/wording.js';
import { PRIVACY } from '../builder/privacy.js';

/** Without its title, which the page has. */
export const changelog = changelogFile.replace(/^# .*\n+/, '');

/** What the widgets are for, in the same words as in each of them. */
export const intendedPurpose = shared.intendedPurpose.join('\n\n');
export const purposeTitle = shared.purpose;

export const privacySentences = PRIVACY.en;

/** The day on which the tables were last held against their sources, in words. */
export const reviewedOn = formatDay(REVIEWED_ON, 'en-GB');

/** The words on the buttons that have to do with keeping. */
export const buttons = {
  remember: planData.remember,
  deleteAll: planData.deleteAll,
  open: planData.openSaved,
};

/** The style sheet of README.md that keeps room for widgets whose script comes late. */
export const reservedHeights =
  readme.match(/```css\n([\s\S]*?:not\(:defined\)[\s\S]*?)```/)?.[1]?.trim() ?? '';
if (reservedHeights === '') throw new Error('README.md has no CSS with :not(:defined) any more.');
