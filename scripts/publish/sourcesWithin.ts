/** @file Notices that no file of a package holds. */

const SIMPLE_BSD = `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.`;

const NO_ENDORSEMENT = `* Neither the name Facebook nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.`;

const DISCLAIMER = `THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

/** The MIT license without a name. */
export const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** What LLVM's own libraries add to the Apache License 2.0. */
const LLVM = `The Apache License, Version 2.0, which stands above, with the LLVM exceptions:

As an exception, if, as a result of your compiling your source code, portions of this Software are embedded into an Object form of such source code, you may redistribute such embedded portions in such Object form without complying with the conditions of Sections 4(a), 4(b) and 4(d) of the License.

In addition, if you combine or link compiled forms of this Software with software that is licensed under the GPLv2 ("Combined Software") and if a court of competent jurisdiction determines that the patent provision (Section 3), the indemnity provision (Section 9) or other Section of the License conflicts with the conditions of the GPLv2, you may retroactively and prospectively choose to deem waived or otherwise exclude such Section(s) of the License, but only in their entirety and only with respect to the Combined Software.`;

const SUN = `Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.

Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is preserved.`;

const KATEX_FONTS = `Copyright (c) 2009-2010, Design Science, Inc. (<www.mathjax.org>)
Copyright (c) 2014-2018 Khan Academy (<www.khanacademy.org>), each with its name as Reserved Font Name: KaTeX_AMS, KaTeX_Caligraphic, KaTeX_Fraktur, KaTeX_Main, KaTeX_Math, KaTeX_SansSerif, KaTeX_Script, KaTeX_Size1 to KaTeX_Size4, KaTeX_Typewriter.

This Font Software is licensed under the SIL Open Font License, Version 1.1. Its text stands above, with Inter.`;

/** A notice that no package brings. */
export interface SourceWithin {
  /** What it is, its license, its holders and where it ships. */
  readonly title: string;
  readonly text: string;
}

/** The file that TensorFlow.js compiles from its own sources and others', and the one of which `WITHIN_WASM` was written. */
export const WASM = {
  path: "node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm",
  sha256: "77ebb28a6d34f371dbbf2086b7f2de8994acd8ea5a3cf1fa24d2c26c840cac7b"
};

/**
 * What is compiled into that file, or lies in the script that Emscripten writes for it. XNNPACK and what it needs are named by
 * TensorFlow.js' `WORKSPACE`; their terms are those of the `LICENSE` files of google/XNNPACK, Maratyszcza/FP16, FXdiv, psimd and
 * pthreadpool, and pytorch/cpuinfo. What every file has that Emscripten links, its own runtime and musl's C library, has the terms of
 * emscripten-core/emscripten's `LICENSE` and `system/lib/libc/musl/COPYRIGHT`; LLVM's C++ library has those of llvm.org/LICENSE.txt.
 */
const WITHIN_WASM: readonly SourceWithin[] = [
  {
    title: "XNNPACK (BSD-3-Clause, Copyright (c) Facebook, Inc. and its affiliates, Copyright 2019 Google LLC)",
    text: `${SIMPLE_BSD}\n\n${NO_ENDORSEMENT}\n\n${DISCLAIMER}`
  },
  ...[
    "FP16 (MIT, Copyright (c) 2017 Facebook Inc., Copyright (c) 2017 Georgia Institute of Technology)",
    "FXdiv (MIT, Copyright (c) 2016 Marat Dukhan)",
    "psimd (MIT, Copyright (c) 2017 Facebook Inc., Copyright (c) 2014-2017 Georgia Institute of Technology)",
    "Emscripten's runtime (MIT, Copyright (c) 2010-2014 Emscripten authors; portions Copyright Joyent, Inc. and other Node contributors)",
    "musl (MIT, Copyright © 2005-2020 Rich Felker, et al.; portions Copyright (c) 2017-2018 Arm Limited)"
  ].map((title) => ({title, text: MIT})),
  {title: "FreeBSD's mathematics in musl (Sun Microsystems, Inc.)", text: SUN},
  {title: "libc++, libc++abi and compiler-rt (Apache-2.0 WITH LLVM-exception, the LLVM Project)", text: LLVM},
  {title: "dlmalloc (CC0-1.0, Doug Lea)", text: "Placed in the public domain by its author."},
  ...[
    "cpuinfo and clog (BSD-2-Clause, Copyright (c) 2017 Facebook Inc., 2012-2017 Georgia Institute of Technology, 2010-2012 Marat Dukhan)",
    "pthreadpool (BSD-2-Clause, Copyright (c) 2017 Facebook Inc., 2015-2017 Georgia Institute of Technology)"
  ].map((title) => ({title, text: `${SIMPLE_BSD}\n\n${DISCLAIMER}`}))
].map(({title, text}) => ({title: `${title}: in tfjs-backend-wasm-simd.wasm`, text}));

/** What ships within a package, or within a file of one, and brings no notice in it. */
export const SOURCES_WITHIN: readonly SourceWithin[] = [
  ...WITHIN_WASM,
  {
    title:
      "Keras (MIT, Copyright (c) 2015 - 2018, François Chollet, Google LLC, Microsoft, Inc., the respective contributors): in @tensorflow/tfjs-layers",
    text: MIT
  },
  {title: "KaTeX's fonts (OFL-1.1), cut to the letters in use", text: KATEX_FONTS}
];
