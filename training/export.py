"""Writes the trained model as two ONNX graphs with int8 weights, and what the reader needs beside them.

    /usr/bin/python3 export.py --run run/ --vectors vectors.npz --out ../models/en

`parser.onnx`     ids [8, time, batch] int32, lengths [batch] int32 → upos, feats, names [time, batch, n]; arcs [batch, time, time + 1]
                  (head 0 is the root); dep [time, batch, r] and head [time + 1, batch, r] for the second graph
`relations.onnx`  dep, head [arcs, r] → scores [arcs, relations]
`labels.json`     the label sets; `vectors.txt`, `words.txt`: the words of the two embeddings, a word a line

The LSTM and the heads on it multiply in int8, which is twice as fast as float32. ONNX Runtime's LSTM for that takes its activations' scale from the largest
and the smallest number it finds among them, so that a sentence's scores would hang on the sentences beside it. Therefore the scale is held: what goes in is
cut off at ±RANGE, and two pinned columns that stand at +RANGE and -RANGE, with weights of nought, are put beside it; two pinned units of each LSTM stand at
+1 and -1, the bounds of all its outputs. Sums of int8 products are whole numbers, the same in any order. Weights have seven bits, so that no processor's
16-bit sums of two products overflow.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

OPSET = 14
RUNTIME = "com.microsoft"
#: Inputs of the first layer are cut off at ±RANGE; of the word vectors' numbers 1 in 2,000 is larger.
RANGE = 2.0
#: A weight's largest whole number: 7 bits.
MOST = 63
#: An LSTM's width is brought to a multiple of this, for the processor's sake, with room for the two pinned units.
STEP = 16


def whole(weight: np.ndarray, axis: int, most: int) -> tuple[np.ndarray, np.ndarray]:
    """A weight as whole numbers up to `most`, and their scale along `axis`."""
    scale = np.maximum(np.abs(weight).max(axis, keepdims=True), 1e-8).astype(np.float32) / most
    return np.round(weight / scale).astype(np.int8), scale


class Graph:
    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, value: np.ndarray) -> str:
        self.count += 1
        name = f"c{self.count}"
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def numbers(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def node(self, op: str, inputs: list[str], outputs: int | list[str] = 1, **attributes):
        self.count += 1
        out = [f"n{self.count}_{i}" for i in range(outputs)] if isinstance(outputs, int) else outputs
        self.nodes.append(helper.make_node(op, inputs, out, **attributes))
        return out[0] if len(out) == 1 else out

    def packed(self, weight: np.ndarray, axis: int) -> str:
        """A weight in int8, widened by nodes that the runtime folds away on loading."""
        small, scale = whole(weight, axis, 127)
        return self.node("Mul", [self.node("Cast", [self.constant(small)], to=TensorProto.FLOAT), self.constant(scale)])

    def looked_up(self, small: np.ndarray, scale: np.ndarray, index: str) -> str:
        """Rows of an int8 table, widened after the look-up."""
        rows = self.node("Gather", [self.constant(small), index], axis=0)
        return self.node("Mul", [self.node("Cast", [rows], to=TensorProto.FLOAT), self.node("Gather", [self.constant(scale), index], axis=0)])

    def embedded(self, table: np.ndarray, index: str) -> str:
        return self.looked_up(*whole(table, 1, 127), index)

    def linear(self, x: str, weight: np.ndarray, bias: np.ndarray, output: str | None = None) -> str:
        """x @ weight.T + bias, in float32."""
        y = self.node("MatMul", [x, self.packed(weight.T, 0)])
        return self.node("Add", [y, self.constant(bias)], [output] if output else 1)

    def linear_whole(self, x: str, weight: np.ndarray, bias: np.ndarray) -> str:
        """x @ weight.T + bias in int8, for x within ±1."""
        scale, zero = self.constant(np.float32(2 / 255)), self.constant(np.uint8(128))
        small, scales = whole(weight, 1, MOST)
        inputs = [self.node("QuantizeLinear", [x, scale, zero]), self.constant(small.T), scale, self.constant(scales[:, 0])]
        return self.node("MatMulIntegerToFloat", [*inputs, zero, self.constant(np.zeros(len(small), np.int8)), self.constant(bias)], domain=RUNTIME)

    def save(self, path: Path, inputs, outputs) -> None:
        graph = helper.make_graph(self.nodes, path.stem, inputs, outputs, self.constants)
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIME, 1)]
        model = helper.make_model(graph, opset_imports=opsets, producer_name="entente")
        model.ir_version = 8
        onnx.checker.check_model(model)
        onnx.save(model, str(path))


class Lstm:
    """The bidirectional LSTM layers with their pinned units."""

    def __init__(self, graph: Graph, hidden: int):
        self.graph, self.hidden = graph, hidden
        self.width = -(-(hidden + 2) // STEP) * STEP
        pinned = np.zeros((1, 1, self.width), np.float32)
        pinned[..., hidden], pinned[..., hidden + 1] = 1, -1
        shape = graph.node("Concat", [graph.numbers(2), graph.node("Shape", ["lengths"]), graph.numbers(self.width)], axis=0)
        # tanh(±20) is ±1 in float32.
        self.first_h, self.first_c = (graph.node("Expand", [graph.constant(pinned * times), shape]) for times in (1, 20))

    def wide(self, weight: np.ndarray) -> np.ndarray:
        """Weights [n, 2 · hidden] on both directions' outputs, with noughts for the units that are not the network's own."""
        out = np.zeros((len(weight), 2, self.width), np.float32)
        out[..., : self.hidden] = weight.reshape(len(weight), 2, self.hidden)
        return out.reshape(len(weight), -1)

    def _gates(self, weight: np.ndarray) -> np.ndarray:
        """[4 · hidden, …] → [4 · width, …]"""
        out = np.zeros((4, self.width, *weight.shape[1:]), np.float32)
        out[:, : self.hidden] = weight.reshape(4, self.hidden, *weight.shape[1:])
        return out.reshape(-1, *weight.shape[1:])

    def layer(self, x: str, w: np.ndarray, u: np.ndarray, bias: np.ndarray) -> str:
        """w [2, 4 · hidden, width of x]; returns [time, batch, 2 · width]. Gates: input, output, forget, cell."""
        g, width = self.graph, self.width
        parts: list[list[np.ndarray]] = [[], [], [], [], []]
        for d in range(2):
            padded = np.zeros((len(u[d]), width), np.float32)
            padded[:, : self.hidden] = u[d]
            biases = self._gates(bias[d]).reshape(4, width)
            # Pinned units take nothing in, give all out, forget nothing.
            biases[:3, self.hidden :] = np.array([[-100], [100], [100]])
            for into, weight in ((0, w[d]), (2, padded)):
                small, scale = whole(self._gates(weight), 1, MOST)
                parts[into].append(small.T)
                parts[into + 1].append(scale[:, 0])
            parts[4].append(np.concatenate([biases.ravel(), np.zeros(4 * width, np.float32)]))
        small_w, scale_w, small_u, scale_u, biases = (g.constant(np.stack(p)) for p in parts)
        zero = g.constant(np.zeros((2, 4 * width), np.int8))
        inputs = [x, small_w, small_u, biases, "lengths", self.first_h, self.first_c, "", scale_w, zero, scale_u, zero]
        y = g.node("DynamicQuantizeLSTM", inputs, direction="bidirectional", hidden_size=width, domain=RUNTIME)
        return g.node("Reshape", [g.node("Transpose", [y], perm=[0, 2, 1, 3]), g.numbers(0, 0, 2 * width)])


def inputs_of(g: Graph, w: dict[str, np.ndarray], vectors: tuple[np.ndarray, np.ndarray]) -> str:
    """What the network sees of the words, within ±RANGE, with the two pinned columns: [time, batch, n + 2]."""
    ids = [g.node("Gather", ["ids", g.constant(np.array(i, np.int64))], axis=0) for i in range(8)]
    parts = [g.looked_up(*vectors, ids[0]), g.embedded(w["word.weight"], ids[1])]
    parts += [g.embedded(w[f"affixes.{i}.weight"], ids[2 + i]) for i in range(5)]
    parts.append(g.embedded(w["shape.weight"], ids[7]))
    held = g.node("Clip", [g.node("Concat", parts, axis=-1), g.constant(np.float32(-RANGE)), g.constant(np.float32(RANGE))])
    places = g.node("Slice", [g.node("Shape", ["ids"]), g.numbers(1), g.numbers(3)])
    pins = g.node("Expand", [g.constant(np.array([RANGE, -RANGE], np.float32)), g.node("Concat", [places, g.numbers(2)], axis=0)])
    return g.node("Concat", [held, pins], axis=-1)


def value(name: str, kind: int, shape: list) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)


def write_parser(path: Path, w: dict[str, np.ndarray], z: dict[str, int], vectors: tuple[np.ndarray, np.ndarray]) -> None:
    g = Graph()
    lstm = Lstm(g, z["hidden"])
    x = inputs_of(g, w, vectors)
    for i in range(z["layers"]):
        own = w[f"lstms.{i}.w"]
        on = np.pad(own, ((0, 0), (0, 0), (0, 2))) if i == 0 else np.stack([lstm.wide(direction) for direction in own])
        x = lstm.layer(x, on, w[f"lstms.{i}.u"], w[f"lstms.{i}.bias"])
    # All heads in one product.
    heads = ["upos", "feats", "name_hidden", "arc_dep", "arc_head", "rel_dep", "rel_head"]
    weights, biases = ([w[f"{head}.{part}"] for head in heads] for part in ("weight", "bias"))
    y = g.linear_whole(x, lstm.wide(np.concatenate(weights)), np.concatenate(biases))
    *_, name_hidden, arc_dep, arc_head, rel_dep, rel_head = g.node("Split", [y, g.numbers(*(len(b) for b in biases))], ["upos", "feats", *heads[2:]], axis=-1)

    def with_root(head: str, source: str) -> str:
        """The root stands as one more token in front."""
        row = w[f"{head}.weight"] @ w["root"] + w[f"{head}.bias"]
        shape = g.node("Concat", [g.numbers(1), g.node("Shape", ["lengths"]), g.numbers(len(row))], axis=0)
        return g.node("Concat", [g.node("Expand", [g.constant(row.astype(np.float32)), shape]), source], axis=0)

    g.linear(g.node("Relu", [name_hidden]), w["name.weight"], w["name.bias"], "names")
    dep = g.node("Transpose", [g.node("Relu", [arc_dep])], perm=[1, 0, 2])
    head = g.node("Transpose", [g.node("Relu", [with_root("arc_head", arc_head)])], perm=[1, 2, 0])
    scored = g.node("Add", [g.node("MatMul", [dep, g.packed(w["arc"][:-1], 0)]), g.constant(w["arc"][-1])])
    g.node("MatMul", [scored, head], ["arcs"])
    g.node("Relu", [rel_dep], ["dep"])
    g.node("Relu", [with_root("rel_head", rel_head)], ["head"])
    f, t, b, r = TensorProto.FLOAT, "time", "batch", z["relation"]
    g.save(
        path,
        [value("ids", TensorProto.INT32, [8, t, b]), value("lengths", TensorProto.INT32, [b])],
        [*(value(n, f, [t, b, z[n]]) for n in ("upos", "feats", "names")), value("arcs", f, [b, t, "heads"]), value("dep", f, [t, b, r]), value("head", f, ["heads", b, r])],
    )


def write_relations(path: Path, w: dict[str, np.ndarray], z: dict[str, int]) -> None:
    g = Graph()
    product = g.node("Mul", ["dep", "head"])
    g.linear(g.node("Concat", [product, "dep", "head"], axis=-1), w["rel.weight"], w["rel.bias"], "scores")
    shape = ["arcs", z["relation"]]
    g.save(path, [value(n, TensorProto.FLOAT, shape) for n in ("dep", "head")], [value("scores", TensorProto.FLOAT, ["arcs", z["relations"]])])


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument("--run", type=Path, required=True)
    ap.add_argument("--vectors", type=Path, required=True)
    ap.add_argument("--out", type=Path, required=True)
    args = ap.parse_args()
    vocabulary = json.loads((args.run / "vocabulary.json").read_text())
    w = {k: v.float().numpy() for k, v in torch.load(args.run / "model.pt", map_location="cpu")["model"].items()}
    z = vocabulary["sizes"]
    with np.load(args.vectors) as v:
        small = np.vstack([np.zeros((1, z["vector"]), np.int8), v["int8"]])
        scale = np.concatenate([[0], v["scale"]]).astype(np.float32)[:, None]
    args.out.mkdir(parents=True, exist_ok=True)
    write_parser(args.out / "parser.onnx", w, z, (small, scale))
    write_relations(args.out / "relations.onnx", w, z)
    labels = {k: vocabulary[k] for k in ("upos", "feats", "relations", "names")}
    labels["feats_of_upos"] = vocabulary["feats_of_upos"]
    labels["relation_size"] = z["relation"]
    (args.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    (args.out / "vectors.txt").write_text("\n".join(vocabulary["vectors"]) + "\n", encoding="utf-8")
    (args.out / "words.txt").write_text("\n".join(vocabulary["words"][2:]) + "\n", encoding="utf-8")
    for path in sorted(args.out.iterdir()):
        print(f"{path.stat().st_size / 1e6:7.2f} MB  {path.name}")


if __name__ == "__main__":
    main()
