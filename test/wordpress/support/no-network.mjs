/**
 * Loaded first into the process that runs WordPress, and into its threads: whatever wants to leave this machine
 * is noted in the file that NETWORK_LOG names, and refused.
 */
import { appendFileSync } from 'node:fs';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { env } from 'node:process';

const own = new Set(['localhost', '127.0.0.1', '::1', undefined]);

function refuse(what) {
  appendFileSync(env.NETWORK_LOG, `${what}\n`);
  return new Error(`No network in tests: ${what}`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function connectHere(...parameters) {
  const [first] = parameters.flat();
  const host = typeof first === 'object' ? first?.host : parameters.flat()[1];
  // A path is a socket of this machine.
  if (own.has(host) || first?.path) return connect.apply(this, parameters);
  return this.destroy(refuse(`connect ${host}`));
};

const { lookup } = dns;
dns.lookup = (name, ...parameters) => {
  if (own.has(name)) return lookup(name, ...parameters);
  return parameters.at(-1)(refuse(`lookup ${name}`));
};
syncBuiltinESMExports();
