// What `npm start` is told by its environment.

/**
 * The setting `PORT`; 3000 where it is not set.
 * @param {string | undefined} setting
 * @throws {RangeError} that says what is accepted
 */
export function portOf(setting) {
  if (setting === undefined || setting === "") return 3000;
  const port = Number(setting);
  if (!/^\d+$/.test(setting) || port > 65535)
    throw new RangeError(
      `PORT is ${setting.slice(0, 40)}, but must be a whole number from 0 to 65535: PORT=3001 npm start`
    );
  return port;
}

/**
 * Why a server cannot listen, in words.
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 * @param {string} host
 */
export function refusalOf({code, message}, port, host) {
  if (code === "EADDRINUSE") return `Port ${port} is in use already; name another one: PORT=${port + 1} npm start`;
  if (code === "EACCES") return `Port ${port} may not be used on this machine; name another one: PORT=3001 npm start`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `HOST is ${host.slice(0, 60)}, but this machine has no such address; 0.0.0.0 means all that it has`;
  return `Port ${port} at ${host.slice(0, 60)} cannot be used: ${message}`;
}
