/** @file English words of exercises on ResNet-34’s layers. */
import {plural} from "../../plural.js";
import type {Shown} from "../../shown.js";

const unitsOf = (count: number): string => `${count} ${plural(count, {one: "unit", other: "units"})}`;

export const multiplyAdds = "Multiply-adds";
export const aConvolutionOfStride = (kernel: Shown, stride: Shown, maps: Shown, side: Shown, filters: Shown): string =>
  `A ${kernel}×${kernel} convolution of stride ${stride} with “same” padding reads ${maps} maps of ${side}×${side} and writes ${filters} maps. It has no bias.`;
export const howManyMultiplyAdds = "How many multiply-adds does one image take, padding counted?";
export const weightsEachUsedOnce = (
  kernel: Shown,
  maps: Shown,
  filters: Shown,
  weights: Shown,
  places: Shown,
  multiplyAdds: Shown
): string =>
  `${kernel} · ${kernel} · ${maps} · ${filters} = ${weights} weights, each used once at ${places} · ${places} places: ${multiplyAdds}.`;
export const thoseAreTheWeights = "Those are the weights. Each of them is used at every place of the output.";
export const withStride2The = (places: Shown, side: Shown): string =>
  `With stride 2 the window stands only on every second pixel: on ${places} · ${places} places, not ${side} · ${side}.`;
export const eachFilterReadsAll = "Each filter reads all maps that come in, with weights of its own for each.";
export const thatIsTheWorkOfOneFilter = "That is the work of one filter. Every map that is written has its own.";
export const theWindowHasWeights = (kernel: Shown): string =>
  `The window has ${kernel} · ${kernel} weights for each map, not ${kernel}.`;
export const theWindowWalksIn = "The window walks in two directions: the places are side times side.";
export const weightsOfAConvolution =
  "Weights are k · k · maps in · maps out. Each is used once at every place of the output.";
export const theNumberInTheName = "The number in the name";
export const whichNumberWouldStand = "Which number would stand in its name?";
export const number = "Number";
export const layersOnTheLongestWay = (each: Shown, stages: Shown, right: Shown): string =>
  `1 + ${each} · (${stages}) + 1 = ${right}: the layers with weights on the longest way, batch normalization not counted.`;
export const theProjectionsWereCounted =
  "The projections were counted. They stand on the shortcuts, beside the longest way.";
export const theEndsCountToo = "The first convolution and the dense layer have weights too, and count.";
export const oneLayerIsMissing = "One layer is missing: both the first convolution and the dense layer count.";
export const thoseAreTheUnits = "Those are the units. Each holds several layers with weights.";
export const aUnitCountsWith = (each: Shown): string => `A unit counts with all convolutions of its branch: ${each}.`;
export const poolingHasNoWeights = "Pooling has no weights and does not count.";
export const aBottleneckHasThree = "A bottleneck has three convolutions: 1×1, 3×3, 1×1.";
export const theseUnitsHaveTwo = "These units have two convolutions each; three are in a bottleneck.";
export const countTheLayersWithWeights =
  "Count the layers with weights from the image to the classes, on the way through all branches; leave out batch normalization.";
export const sideHalved = "the side of its maps is halved, the number of maps stays";
export const sideDoubled = "the side of its maps is doubled, the number of maps stays";
export const mapsDoubled = "the number of maps is doubled, in and out, their side stays";
export const mapsHalved = "the number of maps is halved, in and out, their side stays";
export const sideHalvedMapsDoubled = "the side is halved and the number of maps is doubled, in and out";
export const bothDoubled = "the side is doubled and the number of maps is doubled, in and out";
export const mapsTripled = "the number of maps is made three times as large, in and out, their side stays";
export const smallerAndWider = "Smaller and wider";
export const inAUnit = (change: Shown): string =>
  `In a unit of two 3×3 convolutions and an identity shortcut, ${change}.`;
export const factor = "Factor";
export const factorsOfWork = (places: Shown, weights: Shown, together: Shown): string =>
  `Places: ${places}. Weights at each place: maps in times maps out, ${weights}. Together ${together}.`;
export const factorOfWeights = (factor: Shown): string =>
  `A convolution has 3 · 3 · maps in · maps out weights: ${factor}. The side is no part of it, since the same weights serve every place.`;
export const thatIsTheFactorOfWeights =
  "That is the factor of the weights. Each is used at every place, and the number of places goes with the side squared.";
export const thatIsTheFactorOfWork =
  "That is the factor of the multiply-adds. Weights do not depend on the side: the same ones serve every place.";
export const theMapsCountTwice = "The maps count twice: a convolution has maps in times maps out kernels.";
export const theSideCountsTwice = "The side counts twice for the places, and not at all for the weights.";
export const thatIsTheFactorOfPlaces =
  "That is the factor of the places. What is computed at each of them changes, too, or is not asked.";
export const itWouldStayOnly =
  "It would stay only if nothing that it depends on changed, or if two changes met. Work it out for 2 maps of side 4.";
export const theOtherWayAround = "The other way around: more maps or places mean more, fewer mean less.";
export const weightsAndWork =
  "Weights: 3 · 3 · maps in · maps out. Multiply-adds: the same, times the places of the map.";
export const whatAValueSees = "What a value sees";
export const howManyPixelsAlongOneSide =
  "How many pixels of the image, along one side, does one value at the end depend on?";
export const pixels = "Pixels";
export const onePixelAndTwoThenFour = (before: Shown, after: Shown, right: Shown): string =>
  `One pixel, and two more with each of ${before} convolutions up to the one with stride 2. After it neighbours are two pixels apart, so each of ${after} adds four: 1 + 2 · ${before} + 4 · ${after} = ${right}.`;
export const onePixelAndOneAtEitherSide = (convolutions: Shown, right: Shown): string =>
  `One pixel, and each of ${convolutions} convolutions adds one at either side: 1 + 2 · ${convolutions} = ${right}.`;
export const afterStride2 =
  "After stride 2 neighbouring values are two pixels apart, so a 3×3 window there spans twice as much of the image.";
export const windowsOverlap =
  "Windows overlap: a second 3×3 adds one pixel at either side of what the first saw, not three.";
export const oneConvolutionIsMissing =
  "One convolution is missing: the one before the units counts, and each unit has two.";
export const theStridedOneReadsNeighbours =
  "The convolution with stride 2 itself still reads neighbours that are one pixel apart. Only those after it are spread.";
export const aUnitHasTwo = "A unit has two convolutions, and each widens what is seen.";
export const thatIsWhatTheLastOneSees =
  "That is what the last convolution sees of the map before it. Each value of that map has seen more.";
export const beginWithOnePixel =
  "Begin with one pixel. Each 3×3 convolution adds one step at either side; ask how many pixels of the image a step is.";
export const downTheStages = "Down the stages";
export const anImageComesIn = (size: Shown): string =>
  `ResNet-34 gets an image of ${size}×${size}×3. Its first convolution has 64 filters of 7×7 and stride 2; a 3×3 max pooling of stride 2 follows.`;
export const whatShapeLeavesStage = (stage: Shown): string => `What shape leaves stage ${stage}?`;
export const theSideIsHalvedTimes = (halvings: Shown): string =>
  `The side is halved ${halvings} times, rounded up each time: by the first convolution, by the pooling. Stage 1 has 64 maps; each further stage doubles them.`;
export const oneHalvingIsMissing =
  "One halving is missing. Two come before the first unit: the first convolution and the pooling both have stride 2.";
export const thatIsOneHalvingTooMany =
  "That is one halving too many: stage 1 keeps the side that the pooling left. Only stages 2, 3 and 4 begin with stride 2.";
export const stage1Has64Maps =
  "Stage 1 has 64 maps, as the first convolution has filters. They double at the start of stages 2, 3 and 4 only.";
export const eachStageHasTwiceAsMany =
  "Each stage from the second on has twice as many maps as the one before: where the side is halved, the width is doubled.";
export const aNetworkOfBottlenecks = (stages: Shown): string =>
  `A residual network has stages of ${stages} units, bottlenecks of three convolutions each, and else what ResNet-34 has: a first convolution, projections where the shape changes, pooling and one dense layer.`;
export const aNetworkOfTwoConvolutions = (stages: Shown): string =>
  `A residual network has stages of ${stages} units, of two convolutions each, and else what ResNet-34 has: a first convolution, projections where the shape changes, pooling and one dense layer.`;
export const unitsAfterAConvolution = (first: number): string =>
  `A 3×3 convolution of stride 1, then ${unitsOf(first)} of two 3×3 convolutions with stride 1. Borders apart.`;
export const unitsAndMoreWithStride2 = (first: number, second: number): string =>
  `A 3×3 convolution of stride 1, then ${unitsOf(first)} of two 3×3 convolutions with stride 1, then ${unitsOf(second)} more, the first convolution of them with stride 2. Borders apart.`;
export const byWhichFactorWork = "By which factor do the unit’s multiply-adds change?";
export const byWhichFactorWeights = "By which factor do the unit’s weights change?";
export const theSideIsHalvedByStagesToo = (halvings: Shown): string =>
  `The side is halved ${halvings} times, rounded up each time: by the first convolution, by the pooling, and at the start of each stage from the second on. Stage 1 has 64 maps; each further stage doubles them.`;
