/** Show on a terminal what is going on, by name, until told `null` or another; elsewhere do nothing. */
export function showProgress(terminal: boolean): (name: string | null) => void {
  if (!terminal) return () => undefined;
  // Loaded only where it is seen: a scheduled run has no terminal.
  const { default: spinner } = require('yocto-spinner') as typeof import('yocto-spinner');
  let current: ReturnType<typeof spinner> | undefined;
  return (name) => {
    current?.stop();
    current = name === null ? undefined : spinner({ text: name }).start();
  };
}
