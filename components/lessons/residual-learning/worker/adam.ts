/** Adam (Kingma and Ba 2015, algorithm 1) with its usual β₁ = .9, β₂ = .999, ε = 10⁻⁸: gives what makes one step in place. */
export function adam(parameters: Float64Array, gradients: Float64Array): (learningRate: number) => void {
  const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8];
  const mean = new Float64Array(parameters.length);
  const square = new Float64Array(parameters.length);
  let step = 0;
  return (learningRate) => {
    step++;
    const [bias1, bias2] = [1 - beta1 ** step, 1 - beta2 ** step];
    for (let i = 0; i < parameters.length; i++) {
      const gradient = gradients[i]!;
      mean[i] = beta1 * mean[i]! + (1 - beta1) * gradient;
      square[i] = beta2 * square[i]! + (1 - beta2) * gradient ** 2;
      parameters[i]! -= (learningRate * (mean[i]! / bias1)) / (Math.sqrt(square[i]! / bias2) + epsilon);
    }
  };
}
