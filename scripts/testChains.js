/**
 * Runs chains of checks side by side, each chain one check after another. Once a check is not in order, nothing else is begun.
 * @template Check
 * @param {readonly (readonly Check[])[]} chains
 * @param {(check: Check, ready: () => void) => Promise<boolean>} run whether the check is in order; it may say early that what it makes is ready
 * @param {{readonly check: Check, readonly maker: Check}} waiting the check that waits until its maker is ready, or has ended
 * @returns {Promise<ReadonlyMap<Check, boolean>>} the checks that were begun, by whether they are in order
 */
export async function testChains(chains, run, {check, maker}) {
  const ended = new Map();
  let ready;
  const isReady = new Promise((resolve) => (ready = resolve));
  const chain = async (checks) => {
    for (const one of checks) {
      if (one === check) await isReady;
      if ([...ended.values()].includes(false)) return;
      const isGood = await run(one, one === maker ? () => ready() : () => undefined);
      // Before what waits goes on: it does not begin where its maker failed.
      ended.set(one, isGood);
      if (one === maker) ready();
    }
  };
  // A maker that is not begun leaves nothing to wait for.
  await Promise.all(chains.map((checks) => chain(checks).finally(() => checks.includes(maker) && ready())));
  return ended;
}
