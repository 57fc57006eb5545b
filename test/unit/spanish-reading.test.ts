/** The measure of how plain a Spanish text is, held against words whose syllables are known. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FAIRLY_EASY, NORMAL, perspicuity, sentences, syllables, words } from '../support/spanish-reading.js';

/** Divided by hand, by the rules of spelling (where speech may part “sacro-ilíaca”). */
const DIVIDED: Readonly<Record<string, string>> = {
  'one vowel each': 'sol pel-vis do-lor ca-mi-nar mé-di-co ex-tra ins-truc-tor ni-ña ki-lo web ca-de-ra',
  'a closed vowel without an accent beside another':
    'hue-so pier-na pa-cien-te co-lum-na fi-sio-te-ra-peu-ta cui-da-do ciu-dad aun-que re-vi-sión quié-re-lo tam-bién cua-tro des-pués cuá-les rui-do viu-da reu-ma',
  'two open vowels': 'pe-or ca-er le-er a-é-re-o zo-o cre-e-mos hé-ro-e',
  'an accented closed vowel beside an open one': 'sa-croi-lí-a-ca o-í-do dí-a ma-íz pú-a e-ner-gí-a',
  'three vowels in one': 'lim-piáis buey U-ru-guay',
  'a u that is silent, or not': 'que guí-a si-guien-te i-gua-na es-qui-na a-güe-ro pin-güi-no ci-güe-ña',
  'an h parts nothing': 'a-ho-ra al-mo-ha-da prohi-bir hi-lo bú-ho a-hí chi-co ve-hí-cu-lo',
  'y as a vowel, and not': 'y hoy muy es-toy a-yu-da in-yec-ción ma-yo',
};

test('syllables are those of the dictionary', () => {
  for (const [rule, divided] of Object.entries(DIVIDED)) {
    const wrong = divided
      .split(' ')
      .filter((word) => syllables(word.replaceAll('-', '')) !== word.split('-').length);
    assert.deepEqual(wrong, [], rule);
  }
});

test('letters in capitals count alike, and nothing has no syllable', () => {
  assert.equal(syllables('ARTICULACIÓN'), 5);
  assert.equal(syllables('Ándele'), 3);
  assert.equal(syllables('km'), 1);
});

test('figures and what is filled in later are no words', () => {
  assert.deepEqual(words('De 2 a 4 horas, {n} días'), ['De', 'a', 'horas', 'días']);
});

test('sentences end where a reader draws breath', () => {
  assert.deepEqual(sentences(['¿Le duele? Pare. Luego: camine (despacio). “Siga.” Fin']), [
    'Le duele',
    'Pare',
    'Luego',
    'camine (despacio',
    'Siga',
    'Fin',
  ]);
  assert.deepEqual(sentences(['(NHS 111 en Gales). Pida ayuda.']), ['NHS 111 en Gales', 'Pida ayuda']);
  assert.deepEqual(sentences(['Llame al {emergency}.']), ['Llame al número de emergencias de su zona']);
});

test('the score is that of the formula', () => {
  // Four words of two syllables in one sentence: 206.835 − 62.3 × 2 − 4.
  assert.equal(perspicuity(['Come pera para cena.']), 78.2);
  // Two sentences of two words: 206.835 − 62.3 × 2 − 2.
  assert.equal(perspicuity(['Come pera. Cena poco.']), 80.2);
});

test('hard words and long sentences fail it, plain ones do not', () => {
  const hard =
    'La evaluación reumatológica inmediata constituye una recomendación imprescindible ante manifestaciones clínicas inflamatorias persistentes.';
  assert.ok(perspicuity([hard]) < NORMAL);
  assert.ok(perspicuity(['Pare si le duele más. Luego camine un poco.']) > FAIRLY_EASY);
});
