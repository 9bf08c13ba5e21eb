import { existsSync } from 'node:fs';

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** Where the browser of the system is; without one, tests in a browser are left out. */
export const executablePath = places.find((place) => place !== undefined && existsSync(place));
export const launchFlags = ['--no-sandbox', '--disable-gpu'];
