// What some tests use and npm cannot bring is installed here, after asking. Without it they are skipped, and say so.
import { spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline/promises'
import { findFirefox } from './firefox.mjs'
import { run } from './node.mjs'
import { findPostgres } from './postgres.mjs'

const runs = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0

const wanted = [
  { name: 'PHP', found: runs('php'), package: 'php-cli', use: 'mints tokens, as a PHP page does' },
  { name: 'Firefox', found: findFirefox() !== undefined, package: 'firefox-esr', use: 'runs the element tests too' },
  {
    name: 'PostgreSQL',
    found: findPostgres() !== undefined,
    package: 'postgresql',
    use: 'keeps what the Bluesky network of npm run verify counts',
  },
]
const missing = wanted.filter(({ found }) => !found)
for (const { name, found, use } of wanted) console.log(`${found ? 'here   ' : 'missing'}  ${name}: ${use}`)
if (missing.length > 0) process.exitCode = await install(missing)

async function install(missing) {
  const packages = missing.map((one) => one.package)
  if (!runs('apt-get')) {
    console.log(
      `\nInstall ${missing.map(({ name }) => name).join(' and ')} by hand; npm test then finds what it needs.`,
    )
    return 1
  }
  const [command, ...args] = [...(process.getuid() === 0 ? [] : ['sudo']), 'apt-get', 'install', '-y', ...packages]
  if (await agreed([command, ...args].join(' '))) return run(command, args)
  console.log('Nothing was installed.')
  return 0
}

/** Whether somebody says yes, on the command line or when asked; where nobody can be asked, nobody did. */
async function agreed(command) {
  if (process.argv.includes('--yes')) return true
  console.log(`\nThis would run: ${command}`)
  if (!process.stdin.isTTY) {
    console.log('Say yes with: npm run setup:services -- --yes')
    return false
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await prompt.question('Install? (y/N) ')
  prompt.close()
  return /^y(es)?$/i.test(answer.trim())
}
