import {readFileSync} from "node:fs";
import {join} from "node:path";
import {decodeSafetensors} from "../../components/engine/weights/safetensors.js";
import {lesionMapsFile, type RecordedLesionMaps} from "../../components/lessons/paths/recordedLesionMaps.js";
import {loadLesionNetwork} from "../../components/lessons/paths/worker/lesionNetwork.js";
import type {Shape} from "../../components/network/network.js";
import {stationsOf} from "../../components/picture/network/station.js";
import type {Snapshot} from "../../components/run/snapshot.js";
import type {Recording} from "./recording.js";

/** Test images among which the digits are looked for: those of `lesions.json`. */
const IMAGES = 256;
const NETWORKS = ["residual", "plain"] as const;

/** The first test image of each class, in the order in which they come: none was chosen by how it is read. */
function firstOfEach(label: (index: number) => number): RecordedLesionMaps["images"] {
  const labels = Array.from({length: IMAGES}, (_, index) => label(index));
  return labels.flatMap((value, index) => (labels.indexOf(value) === index ? [{index, label: value}] : []));
}

/** Maps and answers of ten test digits in both trained networks, whole and without each unit that can be taken out. */
export async function recordLesionMaps({kernels, provenance, write}: Recording): Promise<void> {
  let recorded: RecordedLesionMaps | undefined;
  const snapshots: Snapshot[][][] = [];
  for (const network of NETWORKS) {
    const file = readFileSync(join(import.meta.dirname, `../../data/weights/${network}-34.safetensors`));
    const trained = await loadLesionNetwork(decodeSafetensors(new Uint8Array(file).buffer), kernels);
    const stations = stationsOf(trained.specification);
    const places = stations.map(({id}) => id);
    recorded ??= {
      provenance,
      shapes: stations.map(({shape}): Shape => shape),
      stations: trained.units.map((unit) => places.indexOf(unit)),
      images: firstOfEach((index) => trained.test.label(index)),
      networks: NETWORKS
    };
    recorded.images.forEach(({index}, i) => {
      const states = [[], ...trained.units.map((unit) => [unit])];
      (snapshots[i] ??= []).push(states.map((deleted) => trained.watch(deleted, index)));
    });
    trained.dispose();
    console.log(`maps of ${recorded.images.length} digits in the ${network} network, whole and cut`);
  }
  if (recorded === undefined) throw new Error("there are no networks");
  write("runs/lesion-maps.json", recorded);
  write("runs/lesion-maps.bin", lesionMapsFile(recorded, snapshots));
}
