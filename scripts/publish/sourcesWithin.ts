/** @file Notices that no file of a package holds. */

const SIMPLE_BSD = `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.

* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.`;

const NO_ENDORSEMENT = `* Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.`;

const DISCLAIMER = `THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

/** The MIT license without a name. */
export const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/**
 * What is compiled into `tfjs-backend-wasm-simd.wasm` (tfjs-backend-wasm/WORKSPACE of TensorFlow.js names it) or written into a
 * package, and brings no notice in it.
 */
export const SOURCES_WITHIN: readonly {readonly title: string; readonly text: string}[] = [
  {
    title:
      "XNNPACK (BSD-3-Clause, Copyright (c) Facebook, Inc. and its affiliates, Copyright 2019 Google LLC): in tfjs-backend-wasm-simd.wasm",
    text: `${SIMPLE_BSD}\n\n${NO_ENDORSEMENT}\n\n${DISCLAIMER}`
  },
  {
    title:
      "Keras (MIT, Copyright (c) 2015 - 2018, François Chollet, Google LLC, Microsoft, Inc., the respective contributors): in @tensorflow/tfjs-layers",
    text: MIT
  },
  ...["FP16", "FXdiv", "psimd"].map((name) => ({
    title: `${name} (MIT, Copyright (c) Facebook Inc., Georgia Institute of Technology, Google LLC, Marat Dukhan): in tfjs-backend-wasm-simd.wasm`,
    text: MIT
  })),
  ...["cpuinfo and clog", "pthreadpool"].map((name) => ({
    title: `${name} (BSD-2-Clause, Copyright (c) Google LLC, Facebook Inc., Georgia Institute of Technology, Marat Dukhan): in tfjs-backend-wasm-simd.wasm`,
    text: `${SIMPLE_BSD}\n\n${DISCLAIMER}`
  }))
];
