import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What one run of a whole process took. */
export interface Cost {
  /** Seconds by the clock. */
  readonly wall: number
  /** Seconds of all its threads. */
  readonly cpu: number
  /** Megabytes of memory at the most; 0 where the system does not tell. */
  readonly peak: number
}

const LOOK_EVERY_MILLISECONDS = 10
/** Linux counts a process's time in hundredths of a second. */
const TICKS_PER_SECOND = 100

/**
 * Runs a command to its end and measures it from outside, so that every program is measured the same way.
 *
 * @throws Error with what the command printed, where it fails
 */
export function measure(command: string, args: readonly string[], cwd?: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let cpu = 0
    let peak = 0
    child.stdout.on('data', (data) => {
      output += data
    })
    child.stderr.on('data', (data) => {
      output += data
    })
    const timer = setInterval(() => {
      const now = look(child.pid ?? 0)
      cpu = Math.max(cpu, now.cpu)
      peak = Math.max(peak, now.peak)
    }, LOOK_EVERY_MILLISECONDS)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      const wall = (performance.now() - start) / 1000
      if (code === 0) resolve({ wall, cpu, peak })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`))
    })
  })
}

function look(pid: number): { cpu: number; peak: number } {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
    return { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND, peak }
  } catch {
    return { cpu: 0, peak: 0 }
  }
}

/** The middle one of several runs, figure by figure. */
export function medianCost(costs: readonly Cost[]): Cost {
  return {
    wall: median(costs.map((cost) => cost.wall)),
    cpu: median(costs.map((cost) => cost.cpu)),
    peak: median(costs.map((cost) => cost.peak)),
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}
