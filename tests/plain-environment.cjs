const { ModuleMocker } = require('jest-mock');
const { Buffer } = require('node:buffer');
const vm = require('node:vm');

/** Node's globals that a new context lacks, but for those that name the context itself; some may be read of Node's own alone. */
const nodes = Object.entries(Object.getOwnPropertyDescriptors(globalThis))
  .filter(([name]) => !['global', 'globalThis', 'GLOBAL', 'root', 'Buffer'].includes(name))
  .map(([name, own]) => [name, own.get ? { configurable: true, get: () => globalThis[name] } : own]);

/**
 * Where a file of tests runs: a global of its own, as with Jest's environment for Node, but a plain one. Jest's is watched
 * by a proxy, which every look at `Map`, `Number` or `Math` passes: a build takes three times as long in it.
 * Timers that are made up are not offered.
 */
module.exports = class PlainEnvironment {
  constructor({ projectConfig }) {
    this.global = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    this.context = this.global;
    const own = new Set(Object.getOwnPropertyNames(this.global));
    for (const [name, descriptor] of nodes) if (!own.has(name)) Object.defineProperty(this.global, name, descriptor);
    // What Node itself makes of these is made with its own: they are the same for both.
    Object.assign(this.global, { global: this.global, Buffer, ArrayBuffer, Uint8Array }, projectConfig.globals);
    this.global.Error.stackTraceLimit = 100;
    this.moduleMocker = new ModuleMocker(this.global);
    this.fakeTimers = null;
    this.fakeTimersModern = null;
  }

  async setup() {}

  async teardown() {
    this.context = null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return this.context;
  }
};
