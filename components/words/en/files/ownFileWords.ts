/** @file English words of what is wrong with a reader's own files. */
import type {Shown} from "../../shown.js";

export const accepted =
  "accepted are IDX (images with labels, gzip or not), CIFAR-10 binary, a ZIP of folders by class, and JPEG, PNG or WebP pictures";
export const aFile = "A file";
export const hasNoImages = (name: Shown): string => `${name} has no images.`;
export const hasImagesOfPixels = (name: Shown, height: Shown, width: Shown, most: Shown): string =>
  `${name} has images of ${height}×${width} pixels; height and width must be from 1 to ${most}.`;
export const hasImagesAtMost = (name: Shown, count: Shown, most: Shown): string =>
  `${name} has ${count} images; at most ${most} can be read here.`;
export const unfoldsToMoreThan = (name: Shown, most: Shown): string =>
  `${name} unfolds to more than ${most} MB, which is the most that can be read here.`;
export const ownImagesAreToldApart =
  "Own images are told apart by a digest, which this browser computes only on a page that came by https.";
export const thereAreNoImagesYet = "There are no images yet; at least 2 classes are needed.";
export const ofOneClassOnly = (images: Shown, name: Shown): string =>
  `${images} of one class only, “${name}”; at least 2 classes are needed.`;
export const theImagesAreOfClasses = (count: Shown, most: Shown): string =>
  `The images are of ${count} classes; at most ${most} can be told apart here.`;
export const classNeedsAtLeast = (name: Shown, images: Shown): string =>
  `Class “${name}” has ${images}; each class needs at least 2, one to train on and one to validate.`;
export const insideOf = (path: Shown, name: Shown): string => `${path} in ${name}`;
export const isOfFormat = (name: Shown, format: Shown): string =>
  `${name} is ${format}; JPEG, PNG or WebP pictures are needed.`;
export const isNoPicture = (name: Shown): string =>
  `${name} could not be read as a picture; JPEG, PNG or WebP is needed.`;
export const zipHasNoPicture = (name: Shown, files: Shown): string =>
  `${name} is a ZIP of ${files} without a JPEG, PNG or WebP picture; folders by class are needed.`;
export const folderHasNoPicture = (name: Shown, files: Shown): string =>
  `${name} holds ${files} without a JPEG, PNG or WebP picture; folders by class are needed.`;
export const hasFilesAtMost = (name: Shown, files: Shown, most: Shown): string =>
  `${name} has ${files}; at most ${most} can be read here.`;
export const liesInNoFolder = (name: Shown): string =>
  `${name} lies in no folder; in a ZIP each picture needs a folder that names its class.`;
export const hasFoldersAtMost = (name: Shown, count: Shown, most: Shown): string =>
  `${name} has ${count} folders of pictures; at most ${most} classes can be told apart here.`;
export const isDamaged = (name: Shown): string => `${name} is damaged or cut off, so that it cannot be unpacked.`;
export const isEncrypted = (name: Shown): string => `${name} is encrypted; a ZIP without a password is needed.`;
export const isPackedBy = (name: Shown, method: Shown): string =>
  `${name} is packed by method ${method}; stored (0) and deflated (8) can be read.`;
export const zipIsCutOff = (name: Shown): string =>
  `${name} is a ZIP that is cut off: its list of files, which stands at the end, is missing.`;
export const isZip64 = (name: Shown, files: Shown): string =>
  `${name} is a ZIP64 file; a ZIP of less than ${files} files and 4 GB is needed.`;
export const zipIsDamaged = (name: Shown, file: Shown, count: Shown): string =>
  `${name} is a damaged ZIP: file ${file} of ${count} is not where its list says.`;
export const gzipIsDamaged = (name: Shown): string =>
  `${name} is a gzip file, but it is damaged or cut off, so that it cannot be unpacked.`;
export const noFileWasChosen = (accepted: Shown): string => `No file was chosen; ${accepted}.`;
export const isEmpty = (name: Shown, accepted: Shown): string => `${name} is empty; ${accepted}.`;
export const hasMegabytes = (name: Shown, size: Shown, most: Shown): string =>
  `${name} has ${size} MB; at most ${most} MB can be read here.`;
export const theFilesHaveMegabytes = (count: Shown, size: Shown, most: Shown): string =>
  `The ${count} files have ${size} MB; at most ${most} MB can be read here.`;
export const isATar = (name: Shown, example: Shown): string =>
  `${name} is a TAR archive; unpack it and choose the files in it, as ${example}.`;
export const isAnother = (name: Shown, format: Shown, accepted: Shown): string => `${name} is ${format}; ${accepted}.`;
export const isNotKnown = (name: Shown, bytes: Shown, begin: Shown, accepted: Shown): string =>
  `${name} (${bytes}, beginning with ${begin}) is not known; ${accepted}.`;
export const hasDifferentLabels = (name: Shown, count: Shown, most: Shown): string =>
  `${name} has ${count} different labels; at most ${most} classes can be told apart here.`;
export const eachImageNeedsALabel = (name: Shown, images: Shown, other: Shown, labels: Shown): string =>
  `${name} has ${images}, but ${other} has ${labels}; each image needs one label.`;
export const withoutLabels = (name: Shown, images: Shown): string =>
  `${name} has ${images} without labels; choose its file of labels together with it.`;
export const withoutImages = (name: Shown, labels: Shown): string =>
  `${name} has ${labels} without images; choose the file of its images together with it.`;
export const ofTwoSizes = (one: Shown, other: Shown): string =>
  `The files have images of ${one} and of ${other} pixels a side; one size is needed.`;
export const ofDifferentKinds =
  "The chosen files are of different kinds; choose IDX files, CIFAR-10 batches or pictures, one kind at a time.";
export const picturesWereChosen = (count: Shown, most: Shown): string =>
  `${count} pictures were chosen; at most ${most} can be read here.`;
export const cifarHasBytes = (name: Shown, bytes: Shown, record: Shown): string =>
  `${name} has ${bytes}; CIFAR-10 binary has ${record} for each image, a label and 3 × 32 × 32.`;
export const cifarHasLabel = (name: Shown, image: Shown, label: Shown): string =>
  `${name} is as long as CIFAR-10 binary, but image ${image} has label ${label}; labels are 0 to 9.`;
export const isNoIdx = (name: Shown): string => `${name} is no IDX file: it must begin with 0, 0, 8 and 1 or 3.`;
/** Kinds of number that IDX knows, by their mark. */
export const idxNumbers: Readonly<Record<number, string>> = {
  8: "unsigned bytes",
  9: "signed bytes",
  11: "short integers",
  12: "integers",
  13: "floats",
  14: "doubles"
};
export const unknownNumbers = "unknown numbers";
export const idxOfNumbers = (name: Shown, numbers: Shown): string =>
  `${name} is an IDX file of ${numbers}; unsigned bytes are needed.`;
export const idxOfDimensions = (name: Shown, dimensions: Shown): string =>
  `${name} is an IDX file of ${dimensions}; images have 3 (count, height, width) and labels 1.`;
export const headerIsCutOff = (name: Shown, bytes: Shown, header: Shown): string =>
  `${name} is cut off: it has ${bytes}, and its header alone ${header}.`;
export const imagesOf = (images: Shown, height: Shown, width: Shown): string => `${images} of ${height}×${width}`;
export const isCutOff = (name: Shown, what: Shown, wanted: Shown, found: Shown): string =>
  `${name} is cut off: ${what} take ${wanted} bytes, and ${found} are there.`;
export const hasBytesLeftOver = (name: Shown, what: Shown, wanted: Shown, found: Shown): string =>
  `${name} has bytes left over: ${what} take ${wanted} bytes, and ${found} are there.`;
export const hasNoLabels = (name: Shown): string => `${name} has no labels.`;
export const atMostClasses = (most: Shown, name: Shown): string =>
  `At most ${most} classes can be told apart here; “${name}” would be one more.`;
