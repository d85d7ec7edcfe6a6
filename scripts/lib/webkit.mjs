import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const libraries = '/usr/lib/x86_64-linux-gnu';

/** WebKitGTK's test browser, as Debian installs it. */
export function findMiniBrowser() {
  if (!existsSync(libraries)) return undefined;
  return readdirSync(libraries)
    .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
    .map((name) => join(libraries, name, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilReady(port, child) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && child.exitCode === null) {
    try {
      const { value } = await (await fetch(`http://127.0.0.1:${port}/status`)).json();
      if (value.ready) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start within 30 s.');
}

/** Starts WebKitWebDriver on a free port and a screen of its own. */
export async function startWebKitDriver() {
  const port = await freePort();
  const child = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x1024x24', 'WebKitWebDriver', '--host=127.0.0.1', `--port=${port}`],
    {
      // A group of its own, so that the browser and the screen end with it.
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    },
  );
  const stop = async () => {
    if (child.exitCode !== null) return;
    process.kill(-child.pid);
    await once(child, 'exit');
  };
  try {
    await untilReady(port, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop };
}
