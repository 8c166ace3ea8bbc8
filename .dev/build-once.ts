import { execFileSync } from 'node:child_process'

/** Builds what the tests run as its user would. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
}
