import {expect, it} from "vitest";
import {
  abbreviated,
  bytes,
  errorText,
  fixed,
  fixedBySize,
  percent,
  plainly,
  power,
  shareText,
  signed,
  measured,
  significant,
  subscript,
  term,
  termBySize,
  tick,
  tickPower,
  trimmed,
  whole
} from "../../components/draw/numbers.js";

it("groups whole numbers, and writes a true minus", () => {
  expect(whole(21306826)).toBe("21,306,826");
  expect(whole(-1234)).toBe("−1,234");
});

it("keeps the decimals that are asked for, and gives no sign to what rounds to nothing", () => {
  expect([fixed(1234.5, 2), fixed(-0.5, 2), fixed(-0.001, 2), fixed(2, 0)]).toEqual(["1234.50", "−0.50", "0.00", "2"]);
  expect([signed(0.5, 1), signed(-0.5, 1)]).toEqual(["+0.5", "−0.5"]);
  expect([term(0.5, 1), term(-0.5, 1), term(NaN, 1)]).toEqual(["+ 0.5", "− 0.5", "not a number"]);
  expect([-0.001, 0, -0, 0.001, -0.005, -0.006].map((value) => signed(value, 2))).toEqual([
    "+0.00",
    "+0.00",
    "+0.00",
    "+0.00",
    "−0.01",
    "−0.01"
  ]);
  expect([NaN, Infinity, -Infinity].map((value) => signed(value, 2))).toEqual(["not a number", "+∞", "−∞"]);
});

it("trims decimals that say nothing, and writes for calculations without groups", () => {
  expect([0.01, 2.3, 1000, 1.005, NaN].map((value) => trimmed(value, 2))).toEqual([
    "0.01",
    "2.3",
    "1000",
    "1.01",
    "not a number"
  ]);
  expect([0.123456, -12345.6, 1e-7].map((value) => plainly(value, 4))).toEqual(["0.1235", "-12350", "1e-7"]);
});

it("writes significant digits plainly in the middle, by powers of ten far out", () => {
  expect([0.0123456, 12345.6, -2.5, 0].map((value) => significant(value))).toEqual(["0.0123", "12,300", "−2.5", "0"]);
  expect(significant(0.123456, 2)).toBe("0.12");
  expect([1.23e-5, -4.56e7].map((value) => significant(value))).toEqual(["1.2 · 10⁻⁵", "−4.6 · 10⁷"]);
  expect(significant(9.99e-4, 1)).toBe("1 · 10⁻³");
  expect([0.001, 0.00099949, 999_999, 1e6].map((value) => significant(value, 4))).toEqual([
    "0.001",
    "1.0 · 10⁻³",
    "1,000,000",
    "1.0 · 10⁶"
  ]);
});

it("writes errors short, a ten-thousandth still plainly", () => {
  expect([0, 0.00051, 0.17, 3.24, 4e-6, 150, NaN].map(errorText)).toEqual([
    "0",
    "0.00051",
    "0.17",
    "3.2",
    "4.0 · 10⁻⁶",
    "150",
    "not a number"
  ]);
});

it("says in words that there is no number", () => {
  expect([whole(NaN), fixed(NaN, 2), significant(NaN), percent(NaN)]).toEqual(Array(4).fill("not a number"));
  expect([significant(Infinity), fixed(-Infinity, 1)]).toEqual(["∞", "−∞"]);
});

it("writes shares, powers, indices and large numbers", () => {
  expect([percent(0.123), percent(0.9996, 2)]).toEqual(["12 %", "99.96 %"]);
  expect([power(-12), power(3), subscript(10)]).toEqual(["10⁻¹²", "10³", "₁₀"]);
  expect([-3, -0.5, 0, 2.5].map(tick)).toEqual(["−3", "−0.5", "0", "2.5"]);
  expect([0.001, 1, 100, 1000, 1e-4, 1e6].map(tickPower)).toEqual(["0.001", "1", "100", "1000", "10⁻⁴", "10⁶"]);
  expect([3.67e9, 21306826, 1728, 640].map(abbreviated)).toEqual(["3.67 G", "21.3 M", "1.73 k", "640"]);
  expect([512, 1500, 85.2e6, 123.4e6, 1.8e9].map(bytes)).toEqual([
    "512 bytes",
    "1.5 kB",
    "85.2 MB",
    "123 MB",
    "1.8 GB"
  ]);
});

it("writes numbers to be worked out by hand with three decimals below ten and two above, as they are or as terms", () => {
  expect([0.12345, -9.9994, 12.345678, -120].map(fixedBySize)).toEqual(["0.123", "−9.999", "12.35", "−120.00"]);
  expect([0.5, -12.5].map(termBySize)).toEqual(["+ 0.500", "− 12.50"]);
});

it("chooses a unit by what is written, not by what was before rounding", () => {
  expect([999, 999.4, 999.6, 999_499, 999_999, -999_999, 999_999_999].map(abbreviated)).toEqual([
    "999",
    "999",
    "1 k",
    "999 k",
    "1 M",
    "−1 M",
    "1 G"
  ]);
  expect([999, 1000, 9_960, 99_949, 99_960, 999_499, 999_999, 999_999_999, 2e12].map(bytes)).toEqual([
    "999 bytes",
    "1 kB",
    "10 kB",
    "99.9 kB",
    "100 kB",
    "999 kB",
    "1 MB",
    "1 GB",
    "2,000 GB"
  ]);
  expect([abbreviated(NaN), abbreviated(0), bytes(0)]).toEqual(["not a number", "0", "0 bytes"]);
});

it("writes measurements with the same number of digits, zeros at the end too", () => {
  expect([0.1, 0.0696, 17.2, 199, -1].map((value) => measured(value, 2))).toEqual([
    "0.10",
    "0.070",
    "17",
    "200",
    "−1.0"
  ]);
  expect([NaN, Infinity, 1.23e-8].map((value) => measured(value, 2))).toEqual(["not a number", "∞", "1.2 · 10⁻⁸"]);
});

it("writes a share near nothing or all so that it is not taken for it, and others in whole per cent", () => {
  expect([0, 0.0004, 0.0005, 0.004, 0.01, 0.123, 0.5].map(shareText)).toEqual([
    "0 %",
    "< 0.1 %",
    "0.1 %",
    "0.4 %",
    "1 %",
    "12 %",
    "50 %"
  ]);
  expect([0.982, 0.99, 0.9962, 0.9995, 0.99996, 1].map(shareText)).toEqual([
    "98 %",
    "99.0 %",
    "99.6 %",
    "> 99.9 %",
    "> 99.9 %",
    "100 %"
  ]);
});
