// Loaded before a program that asks for port 4400, which somebody else may be using: it gets a free one, and which one is printed.
import { Server } from 'node:net'

const { listen } = Server.prototype

Server.prototype.listen = function (port, ...more) {
  this.once('listening', () => console.log(`port ${this.address().port}`))
  return listen.call(this, port === 4400 ? 0 : port, ...more)
}
