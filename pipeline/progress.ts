import type { RunEvent } from './run';

/** Show on a terminal which stage is going on; elsewhere do nothing. */
export function showProgress(terminal: boolean): (event: RunEvent) => void {
  if (!terminal) return () => undefined;
  // Loaded only where it is seen: a scheduled run has no terminal.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  const { default: spinner } = require('yocto-spinner') as typeof import('yocto-spinner');
  let current: ReturnType<typeof spinner> | undefined;
  return (event) => {
    current?.stop();
    current = event.event === 'start' ? spinner({ text: event.stage }).start() : undefined;
  };
}
