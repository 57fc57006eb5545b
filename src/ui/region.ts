/** The numbers of the reader's region as links, and the choice of region. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ELSEWHERE, REGIONS, type Region, type RegionCode } from '../rules.js';
import type { shared } from '../messages/en/shared.js';
import { fill, rich, type Wording } from './wording.js';

type SharedWords = Wording<typeof shared>;

/** The row of a code as an attribute has it; the neutral one where it is unknown or not set. */
export function findRegion(code: string | undefined): Region & { readonly code: RegionCode } {
  return REGIONS.find((region) => region.code === String(code).toLowerCase()) ?? ELSEWHERE;
}

/** A region's numbers and services in words, as text and as links. */
export class RegionWords {
  readonly name: string;
  readonly code: RegionCode;
  /** Whether there is a number to give. */
  readonly known: boolean;
  /** Values for the placeholders {emergency}, {urgent} and {clinician}, as text. */
  readonly text: { readonly emergency: string; readonly urgent: string; readonly clinician: string };

  readonly #words: SharedWords;
  readonly #region: Region;

  constructor(region: Region & { readonly code: RegionCode }, words: SharedWords) {
    this.#words = words;
    this.#region = region;
    this.code = region.code;
    this.known = region.emergency.length > 0;
    this.name = words.regions[region.code];
    this.text = {
      emergency: this.known ? joined(region.emergency, words) + this.#place : words.localNumber,
      urgent: fill(service(words.urgent, region), Object.fromEntries(region.urgent.entries())),
      clinician: service(words.clinician, region),
    };
  }

  /** Follows a number, for 111 in one country is not 111 in another. */
  get #place(): string {
    return fill(this.#words.place, { region: this.name });
  }

  /** Fills a sentence, with its numbers as links. */
  rich(sentence: string): ReturnType<typeof rich> {
    const { emergency, urgent } = this.#region;
    const [first, second] = emergency.map(telephoneLink);
    const numbers = first && second ? rich(this.#words.or, { first, second }) : first;
    return rich(sentence, {
      emergency: numbers ? [numbers, this.#place] : this.#words.localNumber,
      urgent: rich(
        service(this.#words.urgent, this.#region),
        Object.fromEntries(urgent.map(telephoneLink).entries()),
      ),
      clinician: this.text.clinician,
    });
  }

  /** Fills a sentence as text. */
  fill(sentence: string): string {
    return fill(sentence, this.text);
  }
}

function joined([first, second]: readonly string[], { or }: SharedWords): string {
  return first && second ? fill(or, { first, second }) : (first ?? '');
}

/** The region's own words, else the neutral ones. */
function service(words: Readonly<Record<string, string>>, { code }: Region): string {
  return words[code] ?? words[ELSEWHERE.code] ?? '';
}

function telephoneLink(number: string): TemplateResult {
  return html`<a class="number" part="number" href="tel:${number.replace(/\D/g, '')}">${number}</a>`;
}

/** A list in the order of the reader's alphabet, the neutral region last. */
export function regionSelect(
  { code }: RegionWords,
  words: SharedWords,
  locale: string,
  choose: (code: RegionCode) => void,
): TemplateResult {
  const codes = REGIONS.map((region) => region.code)
    .filter((item) => item !== ELSEWHERE.code)
    .toSorted((a, b) => words.regions[a].localeCompare(words.regions[b], locale));
  return html`<label class="region">
    <span>${words.region}</span>
    <select
      part="region"
      autocomplete="off"
      @change=${(event: Event) => choose(findRegion((event.target as HTMLSelectElement).value).code)}
    >
      ${[...codes, ELSEWHERE.code].map(
        (item) =>
          html`<option value=${item} .selected=${live(item === code)}>${words.regions[item]}</option>`,
      )}
    </select>
  </label>`;
}
