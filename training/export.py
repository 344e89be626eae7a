"""Writes the trained model as two ONNX graphs with int8 weights, and what the reader needs beside them.

    /usr/bin/python3 export.py --run run/ --vectors vectors.npz --out ../models/en

`parser.onnx`     ids [8, time, batch] int32, lengths [batch] int32 → upos, feats, names [time, batch, n]; arcs [batch, time, time + 1]
                  (head 0 is the root); dep [time, batch, r] and head [time + 1, batch, r] for the second graph
`relations.onnx`  dep, head [arcs, r] → scores [arcs, relations]
`labels.json`     the label sets; `vectors.txt`, `words.txt`: the words of the two embeddings, a word a line

Weights are stored in int8 with a scale a row and widened when the graph is loaded: all arithmetic is in float32, so that a sentence's scores do not
hang on the sentences beside it.
"""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

OPSET = 14


class Graph:
    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, value: np.ndarray) -> str:
        self.count += 1
        name = f"c{self.count}"
        self.constants.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def node(self, op: str, inputs: list[str], outputs: int | list[str] = 1, **attributes):
        self.count += 1
        out = [f"n{self.count}_{i}" for i in range(outputs)] if isinstance(outputs, int) else outputs
        self.nodes.append(helper.make_node(op, inputs, out, **attributes))
        return out[0] if len(out) == 1 else out

    def packed(self, value: np.ndarray, axis: int = -1) -> str:
        """A weight in int8, scaled along `axis`, widened by nodes that the runtime folds away on loading."""
        scale = np.maximum(np.abs(value).max(axis, keepdims=True), 1e-8).astype(np.float32) / 127
        small = self.constant(np.round(value / scale).astype(np.int8))
        return self.node("Mul", [self.node("Cast", [small], to=TensorProto.FLOAT), self.constant(scale)])

    def looked_up(self, small: np.ndarray, scale: np.ndarray, index: str) -> str:
        """Rows of an int8 table, widened after the look-up."""
        rows = self.node("Gather", [self.constant(small), index], axis=0)
        return self.node("Mul", [self.node("Cast", [rows], to=TensorProto.FLOAT), self.node("Gather", [self.constant(scale), index], axis=0)])

    def embedded(self, table: np.ndarray, index: str) -> str:
        scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8).astype(np.float32) / 127
        return self.looked_up(np.round(table / scale).astype(np.int8), scale, index)

    def linear(self, x: str, weight: np.ndarray, bias: np.ndarray, output: str | None = None) -> str:
        """x @ weight.T + bias."""
        y = self.node("MatMul", [x, self.packed(weight.T, 0)])
        return self.node("Add", [y, self.constant(bias)], [output] if output else 1)

    def save(self, path: Path, inputs, outputs) -> None:
        graph = helper.make_graph(self.nodes, path.stem, inputs, outputs, self.constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="entente")
        model.ir_version = 8
        onnx.checker.check_model(model)
        onnx.save(model, str(path))


def value(name: str, kind: int, shape: list) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, shape)


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

    g = Graph()
    ids = [g.node("Gather", ["ids", g.constant(np.array(i, np.int64))], axis=0) for i in range(8)]
    parts = [g.looked_up(small, scale, ids[0]), g.embedded(w["word.weight"], ids[1])]
    parts += [g.embedded(w[f"affixes.{i}.weight"], ids[2 + i]) for i in range(5)]
    parts.append(g.embedded(w["shape.weight"], ids[7]))
    x = g.node("Concat", parts, axis=-1)
    h = z["hidden"]
    both = g.constant(np.array([0, 0, 2 * h], np.int64))
    for i in range(z["layers"]):
        bias = np.concatenate([w[f"lstms.{i}.bias"], np.zeros((2, 4 * h), np.float32)], 1)
        y = g.node("LSTM", [x, g.packed(w[f"lstms.{i}.w"]), g.packed(w[f"lstms.{i}.u"]), g.constant(bias), "lengths"], direction="bidirectional", hidden_size=h)
        x = g.node("Reshape", [g.node("Transpose", [y], perm=[0, 2, 1, 3]), both])

    def linear(name: str, source: str, output: str | None = None) -> str:
        return g.linear(source, w[f"{name}.weight"], w[f"{name}.bias"], output)

    linear("upos", x, "upos")
    linear("feats", x, "feats")
    linear("name", g.node("Relu", [linear("name_hidden", x)]), "names")
    # The root stands as one more token in front.
    first = g.node("Slice", [x, g.constant(np.array([0])), g.constant(np.array([1])), g.constant(np.array([0]))])
    root = g.node("Add", [g.node("Mul", [first, g.constant(np.zeros((), np.float32))]), g.constant(w["root"])])
    withroot = g.node("Concat", [root, x], axis=0)
    dep = g.node("Transpose", [g.node("Relu", [linear("arc_dep", x)])], perm=[1, 0, 2])
    head = g.node("Transpose", [g.node("Relu", [linear("arc_head", withroot)])], perm=[1, 2, 0])
    scored = g.node("Add", [g.node("MatMul", [dep, g.packed(w["arc"][:-1], 0)]), g.constant(w["arc"][-1])])
    g.node("MatMul", [scored, head], ["arcs"])
    g.node("Relu", [linear("rel_dep", x)], ["dep"])
    g.node("Relu", [linear("rel_head", withroot)], ["head"])
    f, t, b = TensorProto.FLOAT, "time", "batch"
    args.out.mkdir(parents=True, exist_ok=True)
    g.save(
        args.out / "parser.onnx",
        [value("ids", TensorProto.INT32, [8, t, b]), value("lengths", TensorProto.INT32, [b])],
        [value("upos", f, [t, b, z["upos"]]), value("feats", f, [t, b, z["feats"]]), value("names", f, [t, b, z["names"]]), value("arcs", f, [b, t, "heads"]), value("dep", f, [t, b, z["relation"]]), value("head", f, ["heads", b, z["relation"]])],
    )

    g = Graph()
    product = g.node("Mul", ["dep", "head"])
    g.linear(g.node("Concat", [product, "dep", "head"], axis=-1), w["rel.weight"], w["rel.bias"], "scores")
    g.save(args.out / "relations.onnx", [value("dep", f, ["arcs", z["relation"]]), value("head", f, ["arcs", z["relation"]])], [value("scores", f, ["arcs", z["relations"]])])

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
