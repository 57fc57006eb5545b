/** What the scripts tell the person at the terminal. Builtins only: it runs before anything is installed. */

/** A line about what is being done. */
export function say(text) {
  console.log(text);
}

/** One clear sentence about what is missing, and the end. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs the main part of a script; an error ends it with its sentence and not with a stack. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    giveUp(process.env.DEBUG ? error.stack : error.message);
  }
}
