/** The words of the walk-run timer in Spanish. {braces} are filled in. */
import type { Wording } from '../wording.js';
import type { runTimer as english } from '../en/run-timer.js';

export const runTimer: Wording<typeof english> = {
  title: 'Temporizador caminar-correr',
  kinds: {
    'warm-up': 'Camine para calentar',
    run: 'Corra',
    walk: 'Camine',
    quicker: 'Corra un poco más rápido',
    easy: 'Corra suave',
    uphill: 'Corra cuesta arriba',
    'cool-down': 'Camine para volver a la calma',
  },
  stretches: {
    'warm-up': 'camine {time} para calentar',
    run: 'corra {time}',
    walk: 'camine {time}',
    quicker: 'corra {time} un poco más rápido',
    easy: 'corra {time} suave',
    uphill: 'corra {time} cuesta arriba',
    'cool-down': 'camine {time} para volver a la calma',
  },
  minutes: { one: '{n} minuto', other: '{n} minutos' },
  seconds: { one: '{n} segundo', other: '{n} segundos' },
  round: { one: '{n} vez: {what}', other: '{n} veces: {what}' },

  inAll: '{time} en total.',
  left: 'Queda: {time}',
  leftInAll: 'En total quedan {time}',
  next: 'Después: {what}',
  last: 'Esta es la última parte',
  bouts: {
    run: 'Tramo de carrera {n} de {of}',
    quicker: 'Tramo rápido {n} de {of}',
    uphill: 'Cuesta {n} de {of}',
  },
  boutsDone: {
    run: '{n} de {of} tramos de carrera hechos',
    quicker: '{n} de {of} tramos rápidos hechos',
    uphill: '{n} de {of} cuestas hechas',
  },
  progress: 'Hecho: {done} de {all}',
  paused: 'En pausa',

  start: 'Iniciar el temporizador',
  pause: 'Pausa',
  resume: 'Seguir',
  back: 'Atrás',
  skip: 'Siguiente parte',
  end: 'Terminar antes',
  undoEnd: 'Seguir con esta carrera',
  log: 'Decir cómo fue',

  cues: 'Otros avisos',
  beep: 'Pitido',
  vibrate: 'Vibración',
  speak: 'Decir las palabras',
  beepHint:
    'Dos pitidos agudos significan correr. Un pitido grave significa caminar. ¿No hay pitido? Mire si el teléfono está en silencio.',
  noSound: 'En este navegador no hay pitido. Bastan las palabras de la pantalla.',

  screen: {
    before:
      'Pedimos a su pantalla que siga encendida. Si se apaga, los pitidos y las palabras pueden parar. El reloj sigue.',
    on: 'Su pantalla sigue encendida.',
    mayGoDark:
      'Su pantalla puede apagarse. Entonces los pitidos y las palabras pueden parar. Ajústela para que siga encendida, o mire el reloj al volver.',
  },

  away: 'Estuvo fuera {time}.',
  awayNow: {
    'warm-up': 'Ahora: camine para calentar.',
    run: 'Ahora: corra.',
    walk: 'Ahora: camine.',
    quicker: 'Ahora: corra un poco más rápido.',
    easy: 'Ahora: corra suave.',
    uphill: 'Ahora: corra cuesta arriba.',
    'cool-down': 'Ahora: camine para volver a la calma.',
  },
  awayDone: 'Se acabó el tiempo.',
  notAway: 'No estuve fuera',
  notAwayDone: 'El reloj está corregido.',

  done: 'Se acabó el tiempo',
  ended: 'Terminó antes',
  ran: 'Corrió {time}.',
  ranNothing: 'Todavía no ha corrido.',
};
