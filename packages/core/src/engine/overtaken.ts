/** Others wrote while something was read: it is read again. It never leaves the engine. */
export class Overtaken extends Error {}
