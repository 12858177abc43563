/** Gives a printed page its address, with the settings that stand in it: style sheets write it at the end. */
export function printedAddress(): void {
  addEventListener("beforeprint", () => {
    const main = document.querySelector<HTMLElement>("#observablehq-main");
    if (main) main.dataset.address = location.href;
  });
}
