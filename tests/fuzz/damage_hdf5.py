# SPDX-License-Identifier: GPL-2.0-or-later
"""Damages to what is inside an HDF5 file: datasets, types, shapes, values, attributes and links."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import h5py
import numpy as np

ODD_VALUES: tuple[Any, ...] = (
    "nan", "inf", "-inf", "1e308", "-1", "0", "", "x", "None", "²", "9" * 30, "20201332", "20990101", "00010101",
    np.nan, np.inf, 1e308, -1, 0, 2**62, np.zeros(0), np.arange(5), np.array([b"a", b"b"]), b"\xff\xfe", True,
    h5py.Empty("f4"), "4.5", "1e9", "-1e-9", "x" * 5000, "1e5",
)  # fmt: skip

KINDS = """remove values values values type type shape shape group link loop external storage virtual huge bytes reverse
repeat future""".split()
LARGEST = 10_000_000
"""Values of a dataset that is read to be damaged."""


def damage_hdf5(path: Path, draw: np.random.Generator) -> str:
    """Do one damage to an HDF5 file, and say which; a file that does not open is cut."""
    try:
        with h5py.File(path, "r+") as file:
            names: list[str] = []
            file.visititems(lambda name, node: names.append(name) if isinstance(node, h5py.Dataset) else None)
            if draw.random() < 0.4 or not names:
                return _attribute(file, names, draw)
            name = names[int(draw.integers(len(names)))]
            return f"{name}: {_dataset(file, name, path, draw)}"
    except (OSError, KeyError, RuntimeError, ValueError, TypeError) as error:  # earlier damage
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
        return f"cut, for it is damaged already ({error})"


def _attribute(file: Any, names: list[str], draw: np.random.Generator) -> str:
    """Remove an attribute, or give it an odd value; of the file, or of a dataset or group."""
    places = ["/", *names, *{name.rpartition("/")[0] or "/" for name in names}]
    node = file[places[int(draw.integers(len(places)))] if draw.random() < 0.5 else "/"]
    keys = [key for key in node.attrs if key not in ("DIMENSION_LIST", "REFERENCE_LIST")]
    if not keys:
        node.attrs["UNIT"] = "furlong"
        return f"{node.name} a unit"
    key = keys[int(draw.integers(len(keys)))]
    if draw.random() < 0.3:
        del node.attrs[key]
        return f"{node.name}@{key} removed"
    value = ODD_VALUES[int(draw.integers(len(ODD_VALUES)))]
    node.attrs[key] = value
    return f"{node.name}@{key} = {str(value)[:30]!r}"


def _dataset(file: Any, name: str, path: Path, draw: np.random.Generator) -> str:
    kind = str(draw.choice(KINDS))
    node = file[name]
    if (node.size or 0) > LARGEST:
        del file[name]
        return "remove"
    data, attributes = node[()], {k: v for k, v in node.attrs.items() if k not in ("DIMENSION_LIST", "REFERENCE_LIST")}
    numeric = getattr(data, "dtype", np.dtype(object)).kind in "iuf"
    if kind == "values" and numeric and np.size(data):
        values = [np.nan, np.inf, -np.inf, 3e38, -1e30, 0.0] if data.dtype.kind == "f" else [0, 1, 99999999, 20201332]
        value = values[int(draw.integers(len(values)))]
        changed = np.array(data)
        with np.errstate(all="ignore"):
            changed[draw.random(changed.shape) < draw.choice([0.02, 0.5, 1.1])] = np.array(value).astype(changed.dtype)
        node[...] = changed
        return f"values {value}"
    if kind in ("reverse", "repeat", "future") and np.ndim(data):
        changed = np.array(data)
        if kind == "reverse":
            changed = changed[::-1]
        elif kind == "repeat":
            changed[...] = changed[:1]
        elif changed.dtype.kind == "S":
            changed[-1] = b"20991231_20991231"[: changed.dtype.itemsize]
        else:
            return _again(file, name, changed[:-1], attributes, "one less")
        return _again(file, name, changed, attributes, kind)
    del file[name]
    if kind == "type":
        types = ["f8", "f2", "i2", "u1", "c8", "S4", "?", "compound", "text", ">f4"]
        wanted = str(draw.choice(types))
        return _again(file, name, _retyped(np.asarray(data), wanted), attributes, f"type {wanted}")
    if kind == "shape":
        shapes = ["scalar", "none", "transposed", "more", "less", "flat", "double", "empty"]
        wanted = str(draw.choice(shapes))
        return _again(file, name, _reshaped(np.asarray(data), wanted), attributes, f"shape {wanted}")
    if kind == "group":
        file.create_group(name)
    elif kind == "link":
        file[name] = h5py.SoftLink("/nothing/here")
    elif kind == "loop":
        file[name] = h5py.SoftLink(f"/{name}")
    elif kind == "external":
        target = str(draw.choice([path.name, "missing.h5", "/etc/passwd", "/dev/zero", "../../missing.h5"]))
        file[name] = h5py.ExternalLink(target, f"/{name}")
        return f"external link to {target}"
    elif kind == "storage":
        shape = np.shape(data) or (1,)
        file.create_dataset(name, shape, "f4", external=[("/nothing/here.bin", 0, h5py.h5f.UNLIMITED)])
    elif kind == "virtual" and np.ndim(data) >= 1:
        layout = h5py.VirtualLayout(np.shape(data), "f4")
        layout[...] = h5py.VirtualSource(path.name, name, np.shape(data))  # itself
        file.create_virtual_dataset(name, layout)
    elif kind == "huge":
        ndim = max(np.ndim(data), 1)
        shape = tuple(
            max(size, 1) * (40_000 if axis >= ndim - 2 else 1) for axis, size in enumerate(np.shape(data) or (1,))
        )
        file.create_dataset(name, shape, "f4", chunks=tuple(min(size, 64) for size in shape))
    elif kind == "bytes":
        file[name] = np.void(draw.bytes(100))
    return kind


def _again(file: Any, name: str, data: Any, attributes: dict[str, Any], what: str) -> str:
    if name in file:
        del file[name]
    node = file.create_dataset(name, data=data)
    for key, value in attributes.items():
        node.attrs[key] = value
    return what


def _retyped(data: Any, wanted: str) -> Any:
    if wanted == "compound":
        return np.zeros(data.shape, dtype=[("r", "f4"), ("i", "f4")])
    if wanted == "text":
        return np.full(data.shape, "text", dtype=h5py.string_dtype())
    if data.dtype.kind not in "iufb":
        return np.zeros(data.shape, dtype=wanted)
    with np.errstate(all="ignore"):
        return data.astype(wanted)


def _reshaped(data: Any, wanted: str) -> Any:
    if wanted == "scalar":
        return data.reshape(-1)[0] if data.size else data
    if wanted == "none":
        return h5py.Empty(data.dtype if data.dtype.kind in "iuf" else "f4")
    return {
        "transposed": data.T,
        "more": data[None],
        "less": data[..., :-1] if data.ndim else data,
        "flat": data.reshape(-1),
        "double": np.concatenate([data, data]) if data.ndim else np.stack([data, data]),
        "empty": data[:0] if data.ndim else data,
    }[wanted]
